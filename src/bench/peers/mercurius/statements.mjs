// The statements, one per level of a request. Lists are read for all parents at once, each with its place below its parent.

const ACTOR = 'code, kind, name, iso2, m49, capital, region';
const PARTIES = 'ARRAY(SELECT p.actor_code FROM dialogue_party p WHERE p.dialogue_code = d.code ORDER BY p.position) AS parties';

export const BY_CODE = {
  Actor: `SELECT ${ACTOR} FROM actor WHERE code = ANY($1)`,
  Indicator: 'SELECT code, name, unit FROM indicator WHERE code = ANY($1)',
  Source: 'SELECT code, title, publisher FROM source WHERE code = ANY($1)',
  Dialogue: `SELECT d.code, d.name, ${PARTIES} FROM dialogue d WHERE d.code = ANY($1)`,
};

export const ACTORS_BY_ANY_CODE = `SELECT ${ACTOR} FROM actor WHERE code = ANY($1) OR iso2 = ANY($1) OR m49 = ANY($1)`;

export const DIALOGUES = `
  SELECT * FROM (
    SELECT seat.actor_code AS parent, d.code, d.name, ${PARTIES},
      row_number() OVER (PARTITION BY seat.actor_code ORDER BY d.code COLLATE "C") AS place
    FROM dialogue_party seat JOIN dialogue d ON d.code = seat.dialogue_code
    WHERE seat.actor_code = ANY($1)
  ) listed WHERE place <= $2 ORDER BY parent, place`;

export const ROUNDS = `
  SELECT * FROM (
    SELECT dialogue_code AS parent, number, start_date AS start, city,
      row_number() OVER (PARTITION BY dialogue_code
        ORDER BY coalesce(partial_date_start(start_date), date 'infinity'), coalesce(number, 0), id) AS place
    FROM dialogue_round WHERE dialogue_code = ANY($1)
  ) listed WHERE place <= $2 ORDER BY parent, place`;

/** The preferred observations of actors, with the values that the filter binds from $3 on. */
export function observations({ indicators, years, latest }) {
  const bound = [];
  const conditions = ['actor_code = ANY($1)', 'preferred'];
  const condition = (sql, value) => {
    if (value != null) conditions.push(sql.replace('?', `$${bound.push(value) + 2}`));
  };
  condition('indicator_code = ANY(?)', indicators);
  condition('year >= ?', years?.from);
  condition('year <= ?', years?.to);
  if (latest) conditions.push('latest');
  const sql = `
  SELECT * FROM (
    SELECT actor_code AS parent, indicator_code, source_code, year, value, rank,
      row_number() OVER (PARTITION BY actor_code
        ORDER BY indicator_code COLLATE "C", coalesce(period_end, date '-infinity') DESC, source_code COLLATE "C", id) AS place
    FROM observation_standing WHERE ${conditions.join(' AND ')}
  ) listed WHERE place <= $2 ORDER BY parent, place`;
  return { sql, bound };
}

/** Countries by their preferred observation; without a year, of the newest that at least half as many have as the best covered one. */
export const RANKING = `
  SELECT r.actor_code, r.indicator_code, r.source_code, r.year, r.value, r.rank, r.world_position AS position, r.world_sharing > 1 AS tied, r.world_placed AS ranked
  FROM observation_standing r
  WHERE r.indicator_code = $1 AND r.world_position IS NOT NULL
    AND r.year = coalesce($2::int, (SELECT max(year) FROM (
      SELECT year, max(world_placed) AS actors, max(max(world_placed)) OVER () AS best FROM observation_standing WHERE indicator_code = $1 AND world_position IS NOT NULL GROUP BY year
    ) covered WHERE 2 * actors >= best))
  ORDER BY r.world_position, r.actor_code COLLATE "C" LIMIT $3`;

/** Of each indicator the preferred observations of the year in which most of the actors have a value, the newest of several. */
export const COMPARED = `
  WITH candidate AS (
    SELECT *, count(value) OVER (PARTITION BY indicator_code, year) AS actors
    FROM observation_standing WHERE actor_code = ANY($1) AND preferred
  ), placed AS (
    SELECT *, rank() OVER (PARTITION BY indicator_code ORDER BY actors DESC, year DESC NULLS LAST) AS by_coverage FROM candidate
  ), chosen AS (
    SELECT p.*, i.direction, CASE i.direction WHEN 'LOWER_BETTER' THEN p.value ELSE -p.value END AS badness
    FROM placed p JOIN indicator i ON i.code = p.indicator_code WHERE by_coverage = 1
  )
  SELECT indicator_code, actor_code, source_code, year, value, rank,
    CASE WHEN value IS NOT NULL THEN (rank() OVER (PARTITION BY indicator_code ORDER BY badness NULLS LAST))::int END AS position,
    CASE WHEN direction <> 'NEUTRAL' THEN badness - min(badness) OVER (PARTITION BY indicator_code) END AS difference_from_best
  FROM chosen ORDER BY indicator_code COLLATE "C"`;

export const SEARCH = `
  SELECT type, key, score FROM search_hit($1, NULL)
  ORDER BY score DESC, type COLLATE "C", key COLLATE "C" LIMIT $2`;
