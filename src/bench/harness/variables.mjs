// Draws the variables of each request at random, from what the database holds; the same database and seed give the same draws.
import { rows } from './sql.mjs';

const SEED = 20201124;

const DRAWN = {
  row1: (pick, pool) => ({ code: pick.one(pool.countries) }),
  row2: (pick, pool) => {
    const year = pick.one(Object.keys(pool.wellRead));
    return { codes: pick.several(20, pool.wellRead[year]), year: Number(year) };
  },
  row3: (pick, pool) => ({ indicators: pick.several(2, pool.partnerIndicators) }),
  row4: (pick, pool) => pick.one(pool.rankable),
  row5: (pick, pool) => ({ actors: pick.several(3, pool.countries) }),
  row6: (pick, pool) => ({ text: pick.one(pool.texts) }),
  row15: (pick, pool) => ({ actors: pick.several(2, pool.active) }),
  row16: (pick, pool) => ({ instrument: pick.one(pool.votedOn) }),
  row17: (pick, pool) => ({ actors: pick.several(5, pool.voters) }),
  row18: (pick, pool) => ({ code: pick.one(pool.countries) }),
  row19: (pick, pool) => ({ actors: pick.several(3, pool.countries) }),
};

const POOLS = {
  countries: `SELECT json_agg(code ORDER BY code) AS pool FROM actor WHERE un_member`,
  // Of the three best covered years, the countries with nearly every indicator: about 370 observations for twenty.
  wellRead: `
    WITH per_country AS (
      SELECT year, actor_code, count(*) AS observations
      FROM observation_standing JOIN actor ON actor.code = actor_code WHERE preferred AND un_member AND year IN (2014, 2016, 2018)
      GROUP BY year, actor_code HAVING count(*) >= 17
    )
    SELECT json_object_agg(year, codes) AS pool FROM (SELECT year, json_agg(actor_code ORDER BY actor_code) AS codes FROM per_country GROUP BY year) y`,
  // Indicators with observations of at least half of the ten partners of the European Union.
  partnerIndicators: `
    SELECT json_agg(indicator_code ORDER BY indicator_code) AS pool FROM (
      SELECT indicator_code FROM observation_standing
      JOIN dialogue_party partner USING (actor_code) JOIN dialogue_party eu ON eu.dialogue_code = partner.dialogue_code AND eu.actor_code = 'EU'
      WHERE preferred AND partner.actor_code <> 'EU' GROUP BY indicator_code HAVING count(DISTINCT partner.actor_code) >= 5) told`,
  rankable: `
    SELECT json_agg(json_build_object('indicator', indicator_code, 'year', year) ORDER BY indicator_code, year) AS pool
    FROM (SELECT indicator_code, year FROM observation_standing JOIN actor ON actor.code = actor_code
      WHERE preferred AND value IS NOT NULL AND actor.kind = 'COUNTRY' GROUP BY indicator_code, year HAVING count(*) >= 50) placed`,
  // Texts that people type: a name of a State or an organisation, or a word out of any other name or title.
  texts: `
    SELECT json_agg(DISTINCT text) AS pool FROM (
      SELECT names[1] AS text FROM search_document WHERE type IN ('Country', 'Organisation')
      UNION SELECT (regexp_matches(names[1], '[[:alpha:]]{5,}', 'g'))[1] FROM search_document WHERE type NOT IN ('Country', 'Organisation')) typed`,
  // Two of these have the fifty events of a page between them.
  active: `
    SELECT json_agg(actor_code ORDER BY actor_code) AS pool FROM (
      SELECT actor_code FROM timeline_event_actor JOIN actor ON actor.code = actor_code WHERE un_member GROUP BY actor_code HAVING count(*) >= 50) listed`,
  votedOn: `
    SELECT json_agg(instrument_code ORDER BY instrument_code) AS pool
    FROM (SELECT instrument_code FROM recorded_vote GROUP BY instrument_code HAVING count(*) = 193) whole`,
  voters: `SELECT json_agg(DISTINCT actor_code ORDER BY actor_code) AS pool FROM recorded_vote`,
};

/** A number of sets of variables for each request. */
export async function drawVariables(count, environment) {
  const pool = {};
  for (const [name, sql] of Object.entries(POOLS)) pool[name] = (await rows(sql, environment))[0].pool;
  const drawn = {};
  for (const [row, draw] of Object.entries(DRAWN)) {
    const pick = picker(SEED);
    drawn[row] = Array.from({ length: count }, () => draw(pick, pool));
  }
  return drawn;
}

function picker(seed) {
  const random = seeded(seed);
  const one = from => from[Math.floor(random() * from.length)];
  const several = (count, from) => {
    const left = [...from];
    return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
  };
  return { one, several };
}

/** The generator known as mulberry32: small, and the same on every machine. */
function seeded(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
