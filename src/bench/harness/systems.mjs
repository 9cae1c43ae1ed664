// The systems under load: the packaged atlas, and each peer in its directory. All are started the same way and respond over HTTP.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from './ports.mjs';
import { start, stop, until } from './processes.mjs';
import { runFile } from './sql.mjs';

export const BENCH = path.resolve(import.meta.dirname, '..');
export const PROJECT = path.resolve(BENCH, '../..');

const REQUESTS = path.join(BENCH, 'requests');
/** Rows of the peers that have the schema of the atlas: the part of it that these rows need. */
const ROWS_OF_PEERS = ['row1', 'row2', 'row3', 'row4', 'row5', 'row6'];

const ATLAS_READY_SECONDS = 300; // an empty database is filled first
const PEER_READY_SECONDS = 900; // what a peer needs is downloaded and built first

/** A server of POST /graphql; `requests` has its own wording of the requests, `normalise` brings its responses into the shape of the atlas. */
class System {
  constructor(name, { requests = REQUESTS, rows = rowsIn(requests), normalise = {} } = {}) {
    this.name = name;
    this.requests = requests;
    this.rows = rows;
    this.normalise = normalise;
  }

  /** Whether it takes part in a row. */
  takes(row) {
    return this.rows.includes(row);
  }

  async launch(command, options, { work, environment, seconds, ready = () => this.responds() }) {
    mkdirSync(work, { recursive: true });
    this.port = await freePort();
    this.url = `http://127.0.0.1:${this.port}/graphql`;
    this.process = start(command, options(this.port), {
      cwd: work,
      environment: { ...environment, PORT: String(this.port), BENCH_WORK: work },
      log: path.join(work, 'server.log'),
    });
    await until(ready, this.process, this.name, seconds);
  }

  /** Status and body of the response to a body. */
  async ask(body) {
    const response = await fetch(this.url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    return { status: response.status, body: await response.json() };
  }

  async responds() {
    try {
      return (await this.ask('{"query":"{__typename}"}')).status === 200;
    } catch {
      return false; // the port is not open yet
    }
  }

  async reportsReadiness() {
    try {
      return (await fetch(new URL('/q/health/ready', this.url))).ok;
    } catch {
      return false;
    }
  }

  get pid() {
    return this.process.child.pid;
  }

  stop() {
    return stop(this.process);
  }
}

/** Starts the packaged atlas; without a database it starts its embedded one. Settings are system properties. */
export async function startAtlas(name, work, settings, environment = {}) {
  const atlas = new System(name);
  const options = port => ['-D' + `quarkus.http.port=${port}`, ...Object.entries(settings).map(([key, value]) => `-D${key}=${value}`)];
  const ready = () => atlas.reportsReadiness();
  await atlas.launch(path.join(PROJECT, 'bin/atlas'), options, { work, environment, seconds: ATLAS_READY_SECONDS, ready });
  return atlas;
}

function rowsIn(directory) {
  return readdirSync(directory).filter(name => name.endsWith('.graphql')).map(name => path.basename(name, '.graphql'));
}

export function peerNames() {
  const peers = path.join(BENCH, 'peers');
  return readdirSync(peers).filter(name => existsSync(path.join(peers, name, 'start')));
}

export async function startPeer(name, work, database) {
  const directory = path.join(BENCH, 'peers', name);
  const has = file => existsSync(path.join(directory, file));
  if (has('database.sql')) {
    await runFile(path.join(directory, 'database.sql'), { reader: 'atlas_reader' }, database.environment('atlas_owner'));
  }
  const own = has('requests') ? { requests: path.join(directory, 'requests') } : { rows: ROWS_OF_PEERS };
  const normalise = has('normalise.mjs') ? await import(pathToFileURL(path.join(directory, 'normalise.mjs'))) : undefined;
  const peer = new System(name, { ...own, normalise });
  await peer.launch(path.join(directory, 'start'), () => [], { work: path.join(work, name), environment: database.environment(), seconds: PEER_READY_SECONDS });
  return peer;
}
