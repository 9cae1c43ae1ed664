// Row 21: many clients at once, more than can be served or wait: how many responses they get, and how soon the others are refused.
import { setTimeout as pause } from 'node:timers/promises';
import { percentile, table, written } from './figures.mjs';
import { responsesToClients, summary } from './load.mjs';
import { addresses, writeLines } from './requests.mjs';
import { startAtlas } from './systems.mjs';

const CLIENTS = [16, 64, 256, 1000];
const UNAVAILABLE = 503;
const PROBE_EVERY_MS = 50;

export async function manyClients(database, work, drawn, { rounds, seconds, warmup }, progress) {
  await database.start();
  const atlas = await startAtlas('atlas', work, { 'atlas.cache.responses': 0 }, database.atlasEnvironment());
  const requested = addresses(atlas, 'row2', drawn);
  const file = writeLines(work, 'row2.addresses', requested);
  const load = (clients, time) => responsesToClients(file, { clients, seconds: time, work });
  await load(CLIENTS[0], 6 * warmup);
  const lines = [];
  for (const clients of CLIENTS) {
    const [responses, refusals] = await probed(requested, load(clients, rounds * seconds));
    const { rate, p99, failed } = summary(responses);
    const refused = responses.filter(({ status }) => status === UNAVAILABLE);
    lines.push({ clients, rate, p99, failed: failed - refused.length, refused: refused.map(({ took }) => took).sort((a, b) => a - b), refusals });
    progress(`row 21: ${clients} clients, ${written(rate)}/s, ${refused.length} refused`);
  }
  await atlas.stop();
  database.stop();
  const header = ['clients', 'requests/s', 'to that of 16', 'p99 ms', '503', 'median ms of 503', 'slowest ms of 503', '503 with Retry-After', 'failed'];
  return table(header, lines.map(line => cells(line, lines[0].rate)));
}

/** Responses of the load, and beside it, whether refusals say when to ask again: h2load does not log headers. */
async function probed(requested, load) {
  const refusals = [];
  let over = false;
  load.finally(() => (over = true)).catch(() => {}); // reported below
  for (let probe = 0; !over; probe++) {
    const response = await fetch(requested[probe % requested.length]);
    await response.arrayBuffer();
    if (response.status === UNAVAILABLE) refusals.push(response.headers.has('Retry-After'));
    await pause(PROBE_EVERY_MS);
  }
  return [await load, refusals];
}

function cells({ clients, rate, p99, failed, refused, refusals }, least) {
  const times = refused.length ? [written(percentile(refused, 50)), written(refused.at(-1))] : ['', ''];
  const told = refusals.length ? `${refusals.filter(Boolean).length} of ${refusals.length}` : '';
  return [clients, written(rate), `**${written(rate / least)}**`, written(p99), refused.length, ...times, told, failed];
}
