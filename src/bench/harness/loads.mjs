// Row 20: time of a load of all rows into an empty database, with the observations of today and with twice as many.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { median, table, written } from './figures.mjs';
import { time } from './imports.mjs';
import { runFile } from './sql.mjs';
import { PROJECT } from './systems.mjs';

const EMPTY = 'atlas_empty';
const YEARS_LATER = 70;
const MOST_ROUNDS = 3;

export async function loads(database, work, { rounds }, progress) {
  await database.start();
  const lines = [];
  for (const times of [1, 2]) {
    const observations = write(path.join(work, 'db'), times);
    const measured = [];
    for (let round = 1; round <= Math.min(rounds, MOST_ROUNDS); round++) {
      await empty(database);
      measured.push(await time(work, ['load', `-Xbootclasspath/a:${work}`], database.atlasEnvironment(EMPTY)));
      progress(`row 20: ${observations} observations into an empty database, ${written(measured.at(-1))} s`);
    }
    lines.push([written(observations), written(median(measured)), `**${written((1000 * median(measured)) / observations)}**`]);
  }
  await database.asSuperuser('postgres', `DROP DATABASE ${EMPTY}`);
  database.stop();
  return table(['observations', 'load into an empty database, s', 'per 1,000'], lines);
}

async function empty(database) {
  await database.asSuperuser('postgres', `DROP DATABASE IF EXISTS ${EMPTY}`);
  await database.asSuperuser('postgres', `CREATE DATABASE ${EMPTY} OWNER atlas_owner ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0`);
  await database.asSuperuser('postgres', `GRANT CONNECT ON DATABASE ${EMPTY} TO atlas_reader`);
  await runFile(path.join(PROJECT, 'db/setup/rights.sql'), {}, database.environment('postgres', EMPTY));
}

/** Writes the rows of today, and where they are wanted twice, each dated observation a second time, decades later. Returns the number of observations. */
function write(copy, times) {
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.join(PROJECT, 'db/data'), path.join(copy, 'data'), { recursive: true });
  const rows = edit(path.join(copy, 'data/observation.csv'), records => (times === 1 ? records : records.flatMap(twice)));
  if (times > 1) edit(path.join(copy, 'data/edition.csv'), records => records.map(record => record.replace(/,(\d{4}),(\d{4})$/, (years, first, last) => `,${first},${Number(last) + YEARS_LATER}`)));
  return rows;
}

function twice(record) {
  const later = record.replace(/^(\w+,\w+),(\d{4})(-\d\d-\d\d),(\d{4})(-\d\d-\d\d),/, (start, about, from, fromDay, to, toDay) => `${about},${Number(from) + YEARS_LATER}${fromDay},${Number(to) + YEARS_LATER}${toDay},`);
  return later === record ? [record] : [record, later];
}

/** Replaces the records of a file, none of which has a line end in a cell, and returns their number. */
function edit(file, change) {
  const [header, ...records] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const changed = change(records);
  writeFileSync(file, `${[header, ...changed].join('\n')}\n`);
  return changed.length;
}
