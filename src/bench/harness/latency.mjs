// Row 13: time of a response at 70 % of the highest rate, requested at a fixed rate whether or not the last response is there.
import { median, table, written } from './figures.mjs';
import { atFixedRate, wrk } from './load.mjs';
import { addresses, bodies, writeLines } from './requests.mjs';
import { startAtlas } from './systems.mjs';

const SHARE = 0.7;
/** Asked in another way, the service compiles anew for a while. */
const WARM_UP_SECONDS = 60;
const AT_FIXED_RATE_SECONDS = 60;

export async function latency(database, work, drawn, { rounds, seconds, warmup, connections }, progress) {
  await database.start();
  const atlas = await startAtlas('atlas', work, { 'atlas.cache.responses': 0 }, database.atlasEnvironment());
  const lines = writeLines(work, 'row2.jsonl', bodies(atlas, 'row2', drawn));
  await wrk(atlas.url, lines, { seconds: 6 * warmup, connections });
  const rates = [];
  for (let round = 1; round <= rounds; round++) rates.push((await wrk(atlas.url, lines, { seconds, connections })).rate);
  const rate = Math.max(1, Math.round(SHARE * median(rates)));
  progress(`row 13: ${written(median(rates))}/s at most, now ${rate}/s`);
  const file = writeLines(work, 'row2.addresses', addresses(atlas, 'row2', drawn));
  await atFixedRate(file, { rate, seconds: WARM_UP_SECONDS, work });
  const result = await atFixedRate(file, { rate, seconds: AT_FIXED_RATE_SECONDS, work });
  await atlas.stop();
  database.stop();
  return table(
    ['most, requests/s', 'asked at, requests/s', 'responded, requests/s', 'median ms', 'p99 ms', 'p99 ÷ median', 'failed'],
    [[written(median(rates)), rate, written(result.rate), written(result.median), written(result.p99), `**${written(result.p99 / result.median)}**`, result.failed]],
  );
}
