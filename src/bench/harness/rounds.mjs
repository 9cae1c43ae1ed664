// Rows that compare rates: how many requests each system responds to in a second, in rounds that take turns.
import { checkEqual } from './equality.mjs';
import { median, table, written } from './figures.mjs';
import { wrk } from './load.mjs';
import { PAGE_HEADERS, paths } from './pages.mjs';
import { bodies, writeLines } from './requests.mjs';

const REQUESTS = {
  1: 'one country, five scalars',
  2: '20 countries × all indicators of one year',
  3: 'EU → dialogues → rounds, partners → observations',
  4: 'ranking, first 50',
  5: 'compare three actors',
  6: 'search',
  7: 'row 2, one body repeated',
  8: 'row 2 as GET with If-None-Match',
  15: 'timeline of two actors, first 50',
  16: 'votes on a resolution, 193',
  17: 'voting agreement of five States',
  18: 'page of a country',
  19: 'page that compares three countries',
};

/** One system with one row: measures it once. */
function contestant(system, row, lines, headers) {
  return { name: system.name, row, warms: true, measure: pace => wrk(system.url, lines, { ...pace, headers }) };
}

/** Participants in the rows of requests: every server with its own wording of the request, and the database alone. */
export function contestantsOfRequests(rows, systems, limit, drawn, work) {
  return rows.flatMap(number => {
    const row = `row${number}`;
    const servers = systems
      .filter(system => system.takes(row))
      .map(system => contestant(system, number, writeLines(work, `${system.name}.${row}.jsonl`, bodies(system, row, drawn))));
    return limit ? [...servers, { name: limit.name, row: number, warms: false, measure: pace => limit.measure(row, pace) }] : servers;
  });
}

/** Rows 7 and 8: one repeated body, which the atlas has in its cache; and the same as a GET whose response the client already has. */
export async function contestantsOfCaches(rows, cachingAtlas, postgraphile, drawn, work) {
  const repeated = system => bodies(system, 'row2', drawn).slice(0, 1);
  const file = system => writeLines(work, `${system.name}.repeated.jsonl`, repeated(system));
  const contestants = [];
  if (rows.includes(7)) contestants.push(contestant(cachingAtlas, 7, file(cachingAtlas)));
  if (rows.includes(8)) {
    const { query, variables } = JSON.parse(repeated(cachingAtlas)[0]);
    const address = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
    const etag = await entityTag(new URL(address, cachingAtlas.url));
    contestants.push(contestant(cachingAtlas, 8, writeLines(work, 'get.txt', [address]), { 'If-None-Match': etag }));
  }
  return postgraphile ? [...contestants, ...rows.map(row => contestant(postgraphile, row, file(postgraphile)))] : contestants;
}

async function entityTag(url) {
  const etag = (await fetch(url)).headers.get('etag');
  const { status } = await fetch(url, { headers: { 'If-None-Match': etag } });
  if (status !== 304) throw new Error(`${url} with the tag ${etag} responds with ${status}, not 304`);
  return etag;
}

/** Rows 18 and 19: pages of the atlas, rendered for each request. */
export function contestantsOfPages(rows, atlas, drawn, work) {
  return rows.map(number => contestant(atlas, number, writeLines(work, `row${number}.paths`, paths(number, drawn)), PAGE_HEADERS));
}

/** Warms all servers up, then lets everyone take turns: in each round each row once. */
export async function takeTurns(contestants, { rounds, seconds, warmup, connections }, progress) {
  const figures = new Map(contestants.map(each => [each, []]));
  for (const each of contestants.filter(one => one.warms)) {
    progress(`warm-up, row ${each.row}, ${each.name}`);
    await each.measure({ seconds: warmup, connections });
  }
  for (let round = 1; round <= rounds; round++) {
    for (const row of rowsOf(contestants)) {
      for (const each of contestants.filter(one => one.row === row)) {
        const figure = await each.measure({ seconds, connections });
        figures.get(each).push(figure);
        progress(`round ${round}, row ${row}, ${each.name}: ${written(figure.rate)}/s`);
      }
    }
  }
  return contestants.map(each => ({ ...each, figures: figures.get(each) }));
}

/** How many times the rate of each of the others the atlas reaches: the ratio of the medians, and the least and most of any round. */
export function ratios(measured) {
  const names = [...new Set(measured.map(each => each.name))].filter(name => name !== 'atlas');
  const lines = rowsOf(measured).map(row => {
    const atlas = find(measured, row, 'atlas');
    const cells = names.map(name => find(measured, row, name)).map(other => (other ? ratio(atlas, other) : ''));
    return [row, REQUESTS[row], written(median(rates(atlas))), ...cells];
  });
  return table(['row', 'request', 'atlas, requests/s', ...names.map(name => `÷ ${name}`)], lines);
}

function ratio(atlas, other) {
  const ofRounds = rates(atlas).map((rate, round) => rate / rates(other)[round]);
  return `**${written(median(rates(atlas)) / median(rates(other)))}** (${written(Math.min(...ofRounds))}–${written(Math.max(...ofRounds))})`;
}

/** What the ratios are made of. */
export function details(measured) {
  const lines = rowsOf(measured).flatMap(row =>
    measured
      .filter(each => each.row === row)
      .map(each => [row, each.name, written(median(rates(each))), written(Math.min(...rates(each))), written(Math.max(...rates(each))), ...latencies(each), failures(each)]),
  );
  return table(['row', 'system', 'requests/s', 'least', 'most', 'median ms', 'p99 ms', 'failed'], lines);
}

function rowsOf(measured) {
  return [...new Set(measured.map(each => each.row))].sort((a, b) => a - b);
}

function find(measured, row, name) {
  return measured.find(each => each.row === row && each.name === name);
}

function latencies({ figures }) {
  return [median(figures.map(figure => figure.median)), median(figures.map(figure => figure.p99))].map(written);
}

function failures({ figures }) {
  return figures.reduce((sum, figure) => sum + figure.failed, 0);
}

function rates({ figures }) {
  return figures.map(figure => figure.rate);
}

export async function checkResponses(rows, systems, drawn, sample, progress) {
  for (const number of rows) {
    const row = `row${number}`;
    const taking = systems.filter(system => system.takes(row));
    await checkEqual(taking, row, drawn, sample);
    progress(`row ${number}: ${taking.map(system => system.name).join(', ')} give equal responses to ${sample} random requests`);
  }
}
