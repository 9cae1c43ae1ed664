// Row 14: time of a response in the first seconds after readiness, compared with the second minute.
import { median, table, written } from './figures.mjs';
import { responsesAtFixedRate, summary } from './load.mjs';
import { addresses, writeLines } from './requests.mjs';
import { version } from './starts.mjs';
import { startAtlas } from './systems.mjs';

const RATE = 128;
const SECONDS = 120;
const MOST_STARTS = 3;
const SETTINGS = { 'atlas.cache.responses': 0 };

export async function warmUp(database, work, homes, drawn, { rounds }, progress) {
  await database.start();
  const lines = [];
  for (const home of homes) {
    const environment = { ...database.atlasEnvironment(), JAVA_HOME: home };
    await (await startAtlas('atlas', work, SETTINGS, environment)).stop(); // with a new build, it leaves the record of its classes
    const measured = [];
    for (let start = 1; start <= Math.min(rounds, MOST_STARTS); start++) {
      measured.push(await measure(work, environment, drawn));
      const [first, later] = measured.at(-1);
      progress(`row 14: ${home}, start ${start}: median ${written(first.median)} ms, then ${written(later.median)} ms`);
    }
    lines.push([`JDK ${version(home)}`, ...cells(measured)]);
  }
  database.stop();
  const header = [`row 2 at ${RATE} requests/s`, 'median ms, first 5 s', 'second minute', 'ratio', 'p99 ms, first 5 s', 'second minute', 'ratio', 'failed'];
  return table(header, lines);
}

/** Figures of the first five seconds and of the second minute. */
async function measure(work, environment, drawn) {
  const atlas = await startAtlas('atlas', work, SETTINGS, environment);
  const file = writeLines(work, 'row2.addresses', addresses(atlas, 'row2', drawn));
  const responses = await responsesAtFixedRate(file, { rate: RATE, seconds: SECONDS, work });
  await atlas.stop();
  const begun = Math.min(...responses.map(({ start }) => start));
  const within = (from, to) => responses.filter(({ start }) => start >= begun + from * 1e6 && start < begun + to * 1e6);
  return [summary(within(0, 5)), summary(within(60, 120))];
}

function cells(measured) {
  const each = (part, name) => median(measured.map(figures => figures[part][name]));
  const compared = ['median', 'p99'].flatMap(name => [written(each(0, name)), written(each(1, name)), `**${written(each(0, name) / each(1, name))}**`]);
  return [...compared, measured.flat().reduce((sum, { failed }) => sum + failed, 0)];
}
