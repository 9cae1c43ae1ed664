// Row 9: number of statements for a response, for some parents and for twice as many.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { table } from './figures.mjs';
import { page, paths } from './pages.mjs';
import { rows } from './sql.mjs';
import { BENCH, startAtlas } from './systems.mjs';

/** Beginning of the query for the version, which each statement has in its message; it is not counted. */
const VERSION = 'SELECT coalesce((SELECT version FROM release';

/** Each request with a number of parents that can be doubled, if it has any, and the number of its levels of connections and lists. */
const REQUESTS = {
  1: { levels: 0, ask: (query, variables) => ({ query, variables }) },
  2: { parents: 10, levels: 2, ask: (query, { codes, year }, n) => ({ query, variables: { codes: codes.slice(0, n), year } }) },
  3: { parents: 5, levels: 4, ask: (query, variables, n) => ({ query: query.replace('dialogues(first: 50)', `dialogues(first: ${n})`), variables }) },
  4: { parents: 25, levels: 1, ask: (query, variables, n) => ({ query: query.replace('first: 50', `first: ${n}`), variables }) },
  5: { parents: 3, levels: 2, ask: (query, { actors }, n, next) => ({ query, variables: { actors: firstActors(n, actors, next.actors) } }) },
  6: { parents: 10, levels: 1, ask: (query, { text }, n) => ({ query: query.replace('text: $text', `text: $text, first: ${n}`), variables: { text } }) },
  15: { parents: 25, levels: 2, ask: (query, variables, n) => ({ query: query.replace('first: 50', `first: ${n}`), variables }) },
  16: { parents: 90, levels: 1, ask: (query, variables, n) => ({ query: query.replace('first: 200', `first: ${n}`), variables }) },
  17: { parents: 5, levels: 2, ask: (query, { actors }, n, next) => ({ query, variables: { actors: firstActors(n, actors, next.actors) } }) },
};

export async function statements(database, work, drawn, samples = 5) {
  await database.start({ countStatements: true });
  const settings = { 'atlas.cache.responses': 0, 'atlas.pages.cache': 0, 'atlas.cache.version-check': '1H' }; // no statement but those of the responses
  const atlas = await startAtlas('atlas', work, settings, database.atlasEnvironment());
  const lines = [];
  for (const [number, { parents, levels, ask }] of Object.entries(REQUESTS)) {
    const query = readFileSync(path.join(BENCH, `requests/row${number}.graphql`), 'utf8');
    const counts = async n => {
      const each = [];
      for (let i = 0; i < samples; i++) {
        const [variables, next] = drawn[`row${number}`].slice(2 * i);
        each.push(await count(database, () => respond(atlas, ask(query, variables, n, next))));
      }
      return each.join(', ');
    };
    lines.push([number, parents ?? '', await counts(parents), parents ? await counts(2 * parents) : '', levels + 1]);
  }
  for (const number of [18, 19]) {
    const each = [];
    for (const path of paths(number, drawn).slice(0, samples)) each.push(await count(database, () => page(atlas, path)));
    lines.push([number, '', each.join(', '), '', '']);
  }
  await atlas.stop();
  database.stop();
  return table(['row', 'n', 'statements for n, five random requests', 'for 2n', 'levels + 1'], lines);
}

async function respond(atlas, request) {
  const { body } = await atlas.ask(JSON.stringify(request));
  if (body.errors) throw new Error(JSON.stringify(body.errors));
}

async function count(database, request) {
  await database.asSuperuser('atlas', 'SELECT pg_stat_statements_reset()');
  await request();
  const counted = `SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements JOIN pg_roles ON pg_roles.oid = userid
    WHERE rolname = 'atlas_reader' AND query NOT LIKE '${VERSION}%'`;
  return (await rows(counted, database.environment('postgres')))[0].calls;
}

function firstActors(n, actors, others) {
  return [...new Set([...actors, ...others])].slice(0, n);
}
