// Row 12: what the process holds in memory under a load that does not end, and whether that grows.
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { table, written } from './figures.mjs';
import { wrk } from './load.mjs';
import { bodies, writeLines } from './requests.mjs';
import { startAtlas } from './systems.mjs';

const EVERY_SECONDS = 15;

export async function memory(database, work, drawn, { seconds, connections }, progress) {
  await database.start();
  const atlas = await startAtlas('atlas', work, { 'atlas.cache.responses': 0 }, database.atlasEnvironment());
  const load = wrk(atlas.url, writeLines(work, 'row2.jsonl', bodies(atlas, 'row2', drawn)), { seconds, connections });
  const samples = [];
  let over = false;
  load.finally(() => (over = true)).catch(() => {}); // told below
  const begun = Date.now();
  while (!over) {
    await pause(EVERY_SECONDS * 1000);
    samples.push({ minute: (Date.now() - begun) / 60_000, megabytes: residentMegabytes(atlas.pid) });
    progress(`row 12: ${written(samples.at(-1).megabytes)} MB after ${samples.at(-1).minute.toFixed(2)} minutes`);
  }
  const { rate } = await load;
  await atlas.stop();
  database.stop();
  const half = samples.slice(Math.floor(samples.length / 2));
  const megabytes = samples.map(sample => sample.megabytes);
  return table(
    ['minutes of row 2', 'requests/s', 'resident at the end, MB', 'most, MB', 'growth in the second half, MB per minute'],
    [[written(seconds / 60), written(rate), `**${written(megabytes.at(-1))}**`, written(Math.max(...megabytes)), written(slope(half))]],
  );
}

/** Of a process and all that it started. */
function residentMegabytes(group) {
  const PROCESS_GROUP = 2; // after the name, which ends with the last bracket: state, parent, group
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(pid => {
      try {
        const belongs = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[PROCESS_GROUP] === String(group);
        return belongs ? Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024 : 0;
      } catch {
        return 0; // ended meanwhile
      }
    })
    .reduce((sum, each) => sum + each, 0);
}

/** Of the straight line that lies nearest to the samples. */
function slope(samples) {
  const mean = each => samples.reduce((sum, sample) => sum + each(sample), 0) / samples.length;
  const [minute, megabytes] = [mean(sample => sample.minute), mean(sample => sample.megabytes)];
  return mean(sample => (sample.minute - minute) * (sample.megabytes - megabytes)) / mean(sample => (sample.minute - minute) ** 2);
}
