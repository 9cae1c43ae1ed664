// Row 10: what a response costs among ten times the observations and a hundred times the dialogues, votes and events.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { median, table, written } from './figures.mjs';
import { PAGES, checkPages, page, paths } from './pages.mjs';
import { bodies } from './requests.mjs';
import { checkResponses, contestantsOfPages, contestantsOfRequests, takeTurns } from './rounds.mjs';
import { runFile } from './sql.mjs';
import { BENCH, PROJECT, startAtlas } from './systems.mjs';

const COPY = 'atlas_tenfold';
/** Rows whose responses stay the same. */
const SAME = [1, 2, 3, 4, 5, 15, 16];
/** A search finds the copies as well, and the voting agreement counts their votes. */
const OTHER = [6, 17];
const PAGE_ROWS = Object.keys(PAGES).map(Number);
const SAMPLE = 10;

export async function growth(database, work, drawn, pace, progress) {
  await database.start();
  progress(`row 10: copying the database and its rows into ${COPY}`);
  await copy(database);
  const settings = { 'atlas.cache.responses': 0, 'atlas.pages.cache': 0 };
  const today = await startAtlas('atlas', path.join(work, 'today'), settings, database.atlasEnvironment());
  const tenfold = await startAtlas('tenfold', path.join(work, 'tenfold'), settings, database.atlasEnvironment(COPY));
  const both = [today, tenfold];
  await checkResponses(SAME, both, drawn, SAMPLE, progress);
  for (const each of both) {
    await checkResponses(OTHER, [each], drawn, SAMPLE, progress);
    await checkPages(PAGE_ROWS, each, drawn, SAMPLE, progress);
  }
  const contestants = [
    ...contestantsOfRequests([...SAME, ...OTHER], both, null, drawn, work),
    ...both.flatMap(each => contestantsOfPages(PAGE_ROWS, each, drawn, path.join(work, each.name))),
  ];
  const measured = await takeTurns(contestants, pace, progress);
  const lines = [];
  for (const row of [...SAME, ...OTHER, ...PAGE_ROWS]) {
    const [few, many] = measured.filter(each => each.row === row).map(each => median(each.figures.map(figure => figure.rate)));
    const [small, large] = await Promise.all(both.map(each => characters(each, row, drawn)));
    lines.push([row, written(few), written(many), `**${written(few / many)}**`, written(large / small)]);
  }
  await Promise.all(both.map(each => each.stop()));
  await database.asSuperuser('postgres', `DROP DATABASE ${COPY}`);
  database.stop();
  return table(['row', 'requests/s', 'with ten and a hundred times the rows', 'cost of a response, times today’s', 'length of a response, times today’s'], lines);
}

/** Median length of some responses of a row. */
async function characters(atlas, row, drawn) {
  const lengths = PAGE_ROWS.includes(row)
    ? paths(row, drawn).slice(0, SAMPLE).map(async each => (await page(atlas, each)).length)
    : bodies(atlas, `row${row}`, drawn).slice(0, SAMPLE).map(async each => JSON.stringify((await atlas.ask(each)).body).length);
  return median(await Promise.all(lengths));
}

async function copy(database) {
  await database.asSuperuser('postgres', `DROP DATABASE IF EXISTS ${COPY}`);
  await database.asSuperuser('postgres', `CREATE DATABASE ${COPY} TEMPLATE atlas OWNER atlas_owner`);
  await database.asSuperuser('postgres', `GRANT CONNECT ON DATABASE ${COPY} TO atlas_reader`);
  const superuser = database.environment('postgres', COPY);
  const owner = database.environment('atlas_owner', COPY);
  await runFile(path.join(BENCH, 'tenfold.sql'), {}, superuser);
  const derived = path.join(PROJECT, 'db/derived');
  for (const script of readdirSync(derived).sort()) await runFile(path.join(derived, script), {}, owner);
  await runFile(path.join(BENCH, 'hundredfold.sql'), {}, owner);
  await database.asSuperuser(COPY, 'VACUUM ANALYZE');
}
