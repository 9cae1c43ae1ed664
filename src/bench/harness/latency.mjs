// Row 13: how long an answer takes at 70 % of what the machine can do, asked at a fixed rate whether or not the last answer is there.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, table, written } from './figures.mjs';
import { wrk } from './load.mjs';
import { bodies, writeLines } from './questions.mjs';
import { BENCH, startAtlas } from './systems.mjs';

const SHARE = 0.7;
const AT_FIXED_RATE_SECONDS = 60;

export async function latency(database, work, drawn, { rounds, seconds, warmup, connections }, progress) {
  const { loadTest } = await installed(work);
  await database.start();
  const atlas = await startAtlas('atlas', work, { 'atlas.cache.answers': 0 }, database.atlasEnvironment());
  const asked = bodies(atlas, 'row2', drawn);
  const lines = writeLines(work, 'row2.jsonl', asked);
  await wrk(atlas.url, lines, { seconds: 6 * warmup, connections });
  const rates = [];
  for (let round = 1; round <= rounds; round++) rates.push((await wrk(atlas.url, lines, { seconds, connections })).rate);
  const rate = Math.max(1, Math.round(SHARE * median(rates)));
  progress(`row 13: ${written(median(rates))}/s at most, now ${rate}/s`);
  let next = 0;
  const result = await loadTest({
    url: atlas.url,
    method: 'POST',
    contentType: 'application/json',
    body: () => asked[next++ % asked.length],
    requestsPerSecond: rate,
    maxSeconds: AT_FIXED_RATE_SECONDS,
    agentKeepAlive: true,
    quiet: true,
  });
  await atlas.stop();
  database.stop();
  const { 50: middle, 99: p99 } = result.percentiles;
  return table(
    ['most, requests/s', 'asked at, requests/s', 'answered, requests/s', 'median ms', 'p99 ms', 'p99 ÷ median', 'failed'],
    [[written(median(rates)), rate, written(result.effectiveRps), middle, p99, `**${written(p99 / middle)}**`, result.totalErrors]],
  );
}

/** wrk has no fixed rate; loadtest has, and opens a further connection where no answer is there in time. */
async function installed(work) {
  mkdirSync(work, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(path.join(BENCH, file), path.join(work, file));
  execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: work, stdio: 'inherit' });
  return import(pathToFileURL(path.join(work, 'node_modules/loadtest/index.js')));
}
