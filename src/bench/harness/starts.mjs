// Row 11: from the command to the first correct response, with the rows already loaded.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { median, table, written } from './figures.mjs';
import { freePort } from './ports.mjs';
import { start, stop, until } from './processes.mjs';
import { PROJECT } from './systems.mjs';

const REQUEST = JSON.stringify({ query: '{country(code: "PER") {name iso2 iso3 capital region}}' });
const RESPONSE = { country: { name: 'Peru', iso2: 'PE', iso3: 'PER', capital: 'Lima', region: 'Americas' } };
const STARTS = 7;
const SECONDS = 120;

/** The homes of the Javas to start on: those named, or else every 17 and 25 that the system has. */
export function javaHomes(named) {
  if (named) return named.split(',');
  const installed = '/usr/lib/jvm';
  const homes = existsSync(installed) ? readdirSync(installed).map(name => path.join(installed, name)) : [];
  const byVersion = new Map(homes.filter(home => existsSync(path.join(home, 'bin/java'))).map(home => [version(home), home]));
  return [...byVersion].filter(([found]) => /^(17|25)\b/.test(found)).sort().map(([, home]) => home);
}

export function version(home) {
  const { stderr } = spawnSync(path.join(home, 'bin/java'), ['-version'], { encoding: 'utf8' });
  return /version "([^"]+)"/.exec(stderr)[1];
}

export async function starts(database, work, homes, progress) {
  const lines = [];
  for (const home of homes) {
    const java = { JAVA_HOME: home };
    await database.start();
    const alone = await times(work, { ...java, ...database.atlasEnvironment() }, [], progress);
    database.stop();
    const embedded = await times(work, java, [`-Datlas.embedded.directory=${database.directory}`], progress);
    lines.push([`JDK ${version(home)}`, seconds(alone), seconds(embedded)]);
  }
  return table(['packaged start to the first correct response, s', 'on a running PostgreSQL', 'with the embedded PostgreSQL'], lines);
}

function seconds(milliseconds) {
  const [least, middle, most] = [Math.min(...milliseconds), median(milliseconds), Math.max(...milliseconds)].map(each => written(each / 1000));
  return `**${middle}** (${least}–${most})`;
}

/** The first start is not counted: with it, a new build leaves the record of its classes. */
async function times(work, environment, options, progress) {
  const measured = [];
  for (let i = 0; i <= STARTS; i++) {
    measured.push(await time(work, environment, options));
    progress(`row 11: ${environment.JAVA_HOME}, start ${i}: ${written(measured.at(-1) / 1000)} s`);
  }
  return measured.slice(1);
}

async function time(work, environment, options) {
  mkdirSync(work, { recursive: true });
  const port = await freePort();
  const begun = performance.now();
  const service = start(path.join(PROJECT, 'bin/atlas'), [`-Dquarkus.http.port=${port}`, ...options], { cwd: work, environment, log: path.join(work, 'server.log') });
  await until(() => respondsCorrectly(port), service, 'the atlas', SECONDS);
  const took = performance.now() - begun;
  await stop(service);
  return took;
}

async function respondsCorrectly(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: REQUEST });
    return isDeepStrictEqual((await response.json()).data, RESPONSE);
  } catch {
    return false; // the port is not open yet
  }
}
