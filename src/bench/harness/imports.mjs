// Row 20: time of an import and of the load that follows, for 16,000 observations and for half as many.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { median, table, written } from './figures.mjs';
import { start } from './processes.mjs';
import { PROJECT } from './systems.mjs';

const COPY = 'atlas_import';
const SERIES = 'SP.POP.TOTL';
const EDITION = { indicator: 'population_total', source: 'WB_POP_2026' };
const YEARS = [37, 74];
const MOST_ROUNDS = 3;

export async function imports(database, work, { rounds }, progress) {
  await database.start();
  const before = edition(path.join(PROJECT, 'db/data/observation.csv'));
  const lines = [];
  for (const years of YEARS) {
    const measured = [];
    for (let round = 1; round <= Math.min(rounds, MOST_ROUNDS); round++) {
      measured.push(await measure(database, work, before, years));
      progress(`row 20: ${measured.at(-1).observations} observations, import ${written(measured.at(-1).imported)} s, load ${written(measured.at(-1).loaded)} s`);
    }
    const [observations, imported, idle, loaded] = ['observations', 'imported', 'idle', 'loaded'].map(name => median(measured.map(each => each[name])));
    const per = seconds => `**${written((1000 * seconds) / observations)}**`;
    lines.push([written(observations), written(imported), per(imported), written(idle), written(loaded), per(loaded)]);
  }
  database.stop();
  return table(['observations', 'import, s', 'per 1,000', 'load without a change, s', 'load, s', 'per 1,000'], lines);
}

async function measure(database, work, before, years) {
  const copy = path.join(work, 'db');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  for (const part of ['data', 'import']) cpSync(path.join(PROJECT, 'db', part), path.join(copy, part), { recursive: true });
  await database.asSuperuser('postgres', `DROP DATABASE IF EXISTS ${COPY}`);
  await database.asSuperuser('postgres', `CREATE DATABASE ${COPY} TEMPLATE atlas OWNER atlas_owner`);
  await database.asSuperuser('postgres', `GRANT CONNECT ON DATABASE ${COPY} TO atlas_reader`);
  const environment = database.atlasEnvironment(COPY);
  const load = () => time(work, ['load', `-Xbootclasspath/a:${work}`], environment); // ahead of the rows in the package
  const idle = await load();
  const { observations, file } = publication(work, before, years);
  const imported = await time(work, ['import', 'world-bank', file, '--data', path.join(copy, 'data')], {});
  const loaded = await load();
  await database.asSuperuser('postgres', `DROP DATABASE ${COPY}`);
  return { observations, imported, idle, loaded };
}

/** The values of the edition before, by actor and year. */
function edition(file) {
  const actors = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [actor, indicator, begin, , value] = line.split(',');
    if (indicator !== EDITION.indicator || !line.includes(`,${EDITION.source},`)) continue;
    if (!actors.has(actor)) actors.set(actor, new Map());
    actors.get(actor).set(Number(begin.slice(0, 4)), value);
  }
  return actors;
}

/** A file of the World Bank with the edition before and earlier years, which have the oldest value that is known. */
function publication(work, before, years) {
  const last = Math.max(...[...before.values()].flatMap(values => [...values.keys()]));
  const header = Array.from({ length: years }, (_, i) => last - years + 1 + i);
  const lines = [...before].map(([actor, values]) => [`Country of ${actor}`, actor, 'Population', SERIES, ...header.map(year => values.get(year) ?? [...values.values()][0])]);
  const records = [['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code', ...header], ...lines];
  const text = records.map(cells => cells.map(cell => `"${cell}"`).join(',') + ',\n').join('');
  const file = path.join(work, `API_${SERIES}_DS2_en_csv_v2_1.csv`);
  writeFileSync(file, `\uFEFF"Data Source","World Development Indicators",\n\n"Last Updated Date","2026-12-31",\n\n${text}`);
  return { observations: years * before.size, file };
}

/** Seconds that a command of the atlas takes. */
export async function time(work, words, environment) {
  const begun = performance.now();
  const command = start(path.join(PROJECT, 'bin/atlas'), words, { cwd: work, environment, log: path.join(work, 'server.log') });
  const status = await command.ended;
  if (status !== 0) throw new Error(`bin/atlas ${words[0]} ended with ${status}:\n${readFileSync(command.log, 'utf8').slice(-2000)}`);
  return (performance.now() - begun) / 1000;
}
