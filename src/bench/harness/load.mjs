// Load and its figures: wrk and h2load for the servers, pgbench for the database alone.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { percentile } from './figures.mjs';
import { stopping } from './processes.mjs';
import { BENCH } from './systems.mjs';

const run = (program, options, env) => promisify(execFile)(program, options, { env: { ...process.env, ...env }, signal: stopping.signal });
const FIXED_RATE_CONNECTIONS = 64;
const TIMEOUT = '30s'; // a slow response is slow, not lost

/** Responses per second, median and 99th percentile in ms, and how many failed. `lines` are bodies, or with headers the paths of a GET. */
export async function wrk(url, lines, { seconds, connections, headers }) {
  const environment = { BENCH_LINES: lines, ...(headers && { BENCH_METHOD: 'GET', BENCH_HEADERS: Object.entries(headers).map(each => each.join(': ')).join('\n') }) };
  const options = ['--threads=1', `--connections=${connections}`, `--duration=${seconds}s`, `--timeout=${TIMEOUT}`, '--latency', '--script', path.join(BENCH, 'wrk.lua'), url];
  const { stdout } = await run('wrk', options, environment);
  const { requests, seconds: took, ...rest } = JSON.parse(stdout.trim().split('\n').at(-1));
  return { ...rest, rate: (requests - rest.failed) / took };
}

/**
 * The same at a fixed rate: each of many connections asks when it is time to, so that a slow response delays only the next request of its own connection.
 * `addresses` are requested by GET.
 */
export async function atFixedRate(addresses, options) {
  return summary(await responsesAtFixedRate(addresses, options));
}

/** Each response to requests at a fixed rate: when it was requested, in microseconds, its status, and the milliseconds that it took. */
export function responsesAtFixedRate(addresses, { rate, seconds, work }) {
  const clients = [`--clients=${FIXED_RATE_CONNECTIONS}`, `--rps=${rate / FIXED_RATE_CONNECTIONS}`, `--requests=${rate * seconds}`];
  const oneAfterAnother = ['--rate=1', `--rate-period=${Math.max(1, Math.floor(1000 / rate))}ms`]; // else all would ask at the same moment, again and again
  return h2load(addresses, work, [...clients, ...oneAfterAnother]);
}

/** Each response to clients that ask again as soon as they have one. */
export function responsesToClients(addresses, { clients, seconds, work }) {
  return h2load(addresses, work, [`--clients=${clients}`, `--duration=${seconds}`]);
}

async function h2load(addresses, work, options) {
  const log = path.join(work, 'responses.tsv');
  rmSync(log, { force: true });
  await run('h2load', ['--h1', '--threads=1', ...options, '--header=accept: application/json', `--input-file=${addresses}`, `--log-file=${log}`]);
  const lines = readFileSync(log, 'utf8').trim().split('\n').map(line => line.split('\t').map(Number));
  return lines.map(([start, status, microseconds]) => ({ start, status, took: microseconds / 1000 }));
}

/** Rate, median and 99th percentile of the responses that were a success, and the number of all others. */
export function summary(responses) {
  const latencies = responses.filter(({ status }) => status === 200).map(({ took }) => took).sort((a, b) => a - b);
  const starts = responses.map(({ start }) => start).sort((a, b) => a - b);
  const seconds = (starts.at(-1) - starts[0]) / 1e6;
  return { rate: latencies.length / seconds, median: percentile(latencies, 50), p99: percentile(latencies, 99), failed: responses.length - latencies.length };
}

/** The same for the one best statement of a request; its variables are the ones that `limit.mjs` put into the database. */
export async function pgbench(script, drawn, environment, { seconds, connections }) {
  const logs = mkdtempSync(path.join(tmpdir(), 'pgbench-'));
  try {
    const options = ['--no-vacuum', '--protocol=prepared', `--client=${connections}`, '--jobs=1', `--time=${seconds}`, `--define=drawn=${drawn}`];
    const { stdout } = await run('pgbench', [...options, '--log', `--log-prefix=${logs}/log`, `--file=${script}`], environment);
    const MICROSECONDS = 2; // client, transaction, latency, …
    const lines = readdirSync(logs).flatMap(log => readFileSync(path.join(logs, log), 'utf8').split('\n').filter(Boolean));
    const latencies = lines.map(line => Number(line.split(' ')[MICROSECONDS]) / 1000).sort((a, b) => a - b);
    const rate = Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? 0); // not printed where nothing ended in time
    return { rate, median: percentile(latencies, 50), p99: percentile(latencies, 99), failed: 0 };
  } finally {
    rmSync(logs, { recursive: true });
  }
}
