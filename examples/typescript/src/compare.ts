import { request } from './atlas.js';
import { graphql } from './generated/index.js';

const COMPARE = graphql(`
  query Compare($actors: [String!]!, $indicators: [String!]!, $year: Int!) {
    compare(actors: $actors, indicators: $indicators, year: $year) {
      rows {
        indicator { name unit }
        cells {
          actor { code }
          observation { value tier period { label } source { publisher } }
        }
      }
      dialoguesBetween { name rounds(last: 1) { nodes { start city } } }
    }
  }
`);

const actors = process.argv.length > 2 ? process.argv.slice(2) : ['PER', 'CAN', 'EU'];
const { compare } = await request(COMPARE, { actors, indicators: ['internet_users_pct', 'gci_tier'], year: 2024 });

for (const { indicator, cells } of compare.rows) {
  console.log(`${indicator.name}, ${indicator.unit}`);
  for (const { actor, observation } of cells) {
    const figure = observation === null ? 'not known' : (observation.tier ?? observation.value);
    const source = observation === null ? '' : ` (${observation.source.publisher}, ${observation.period?.label ?? 'no date'})`;
    console.log(`  ${actor.code}: ${figure}${source}`);
  }
}
for (const { name, rounds } of compare.dialoguesBetween) {
  const last = rounds.nodes[0];
  console.log(`${name}: ${last ? `last met ${last.start ?? 'on an unknown day'}, ${last.city ?? 'place unknown'}` : 'no round is known'}`);
}
