// Row 10: whether a response of the same size costs the same among ten times the observations and a hundred times the dialogues, votes and events.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { median, table, written } from './figures.mjs';
import { checkResponses, contestantsOfRequests, takeTurns } from './rounds.mjs';
import { runFile } from './sql.mjs';
import { BENCH, PROJECT, startAtlas } from './systems.mjs';

const COPY = 'atlas_tenfold';
const ROWS = [2, 4, 15, 16];
const SAMPLE = 5;

export async function growth(database, work, drawn, pace, progress) {
  await database.start();
  progress(`row 10: copying the database and its rows into ${COPY}`);
  await copy(database);
  const settings = { 'atlas.cache.responses': 0 };
  const today = await startAtlas('atlas', path.join(work, 'today'), settings, database.atlasEnvironment());
  const tenfold = await startAtlas('tenfold', path.join(work, 'tenfold'), settings, database.atlasEnvironment(COPY));
  await checkResponses(ROWS, [today, tenfold], drawn, SAMPLE, progress);
  const measured = await takeTurns(contestantsOfRequests(ROWS, [today, tenfold], null, drawn, work), pace, progress);
  await Promise.all([today.stop(), tenfold.stop()]);
  await database.asSuperuser('postgres', `DROP DATABASE ${COPY}`);
  database.stop();
  const lines = ROWS.map(row => {
    const [few, many] = measured.filter(each => each.row === row).map(each => median(each.figures.map(figure => figure.rate)));
    return [row, written(few), written(many), `**${written(few / many)}**`];
  });
  return table(['row', 'requests/s', 'with ten and a hundred times the rows', 'cost of a response, times today’s'], lines);
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
