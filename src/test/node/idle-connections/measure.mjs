// Measures requests while very many connections are open and idle. Opens them to a service that runs already, and sends ordinary
// requests meanwhile: node measure.mjs [URL of the service] [connections] [process id of the service]
//
// Every other connection never sends anything, the rest are kept alive after one request and its response. Without a process id it
// is looked up by the port, where /proc lets it. No response comes from a cache: no request is sent twice. Exit status 1 if a request
// had no response, 2 if the connections could not be held.
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const service = new URL('/graphql', process.argv[2] ?? 'http://127.0.0.1:8080');
const wanted = Number(process.argv[3] ?? 10_000);
const pid = process.argv[4] ?? listener(service.port || 80);

const OPENED_AT_A_TIME = 200;
/** Until the service is as fast as it gets, and has the memory that it takes for such requests. */
const SECONDS_TO_WARM_UP = 20;
const SECONDS_ALONE = 10;
/** Less than the idle timeout of the service, which is a minute. */
const SECONDS_BESIDE = 30;
const CODES = ['PER', 'CAN', 'EST', 'KOR', 'JPN', 'IND', 'BRA', 'USA', 'CHN', 'SGP', 'FRA', 'DEU', 'ITA', 'ESP', 'POL', 'MEX'];
const KEPT_ALIVE = `GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: ${service.host}\r\n\r\n`;
const QUERY = `query($code: String!, $first: Int, $to: Int) {
  country(code: $code) {
    name
    observations(first: $first, filter: { years: { to: $to } }) { nodes { value period { label } indicator { code } source { title } } }
  }
}`;

/** Another one than in an earlier run. */
const FIRST_YEAR = 2200 + (Math.floor(Date.now() / 100) % 1_000_000_000);

let sent = 0;
const failures = [];

/** One request on a connection of its own, as from a new client. */
function send() {
  const number = sent++;
  const variables = {
    code: CODES[number % CODES.length],
    first: 20 + (Math.floor(number / CODES.length) % 20),
    to: FIRST_YEAR + Math.floor(number / CODES.length / 20),
  };
  return new Promise((succeeded, failed) => {
    const post = request(service, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      agent: new Agent({ keepAlive: false }),
      timeout: 30_000,
    });
    post.on('timeout', () => post.destroy(new Error('no response within 30 s')));
    post.on('error', failed);
    post.on('response', async response => {
      try {
        let text = '';
        for await (const piece of response.setEncoding('utf8')) {
          text += piece;
        }
        const nodes = response.statusCode === 200 && JSON.parse(text).data?.country?.observations.nodes;
        nodes?.length ? succeeded() : failed(new Error(`${response.statusCode} ${text.slice(0, 300)}`));
      } catch (broken) {
        failed(broken);
      }
    });
    post.end(JSON.stringify({ query: QUERY, variables }));
  });
}

/** Sends one request after the other, and prints how long the responses took. */
async function sendFor(seconds, when) {
  const took = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const start = performance.now();
    await send().catch(failure => failures.push(`${when}: ${failure.message}`));
    took.push(performance.now() - start);
  }
  took.sort((one, other) => one - other);
  const at = share => took[Math.min(took.length - 1, Math.floor(took.length * share))].toFixed(1);
  console.log(`${when}: ${took.length} requests, median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`);
}

/** Opens a connection, and sends one request on it if it is to be kept alive after that. */
function open(keptAlive) {
  return new Promise((opened, failed) => {
    const socket = connect(Number(service.port || 80), service.hostname, () => (keptAlive ? socket.write(KEPT_ALIVE) : opened(socket)));
    let heard = '';
    socket.on('data', piece => {
      heard += piece;
      if (heard.endsWith('}')) {
        heard.startsWith('HTTP/1.1 200 ') ? opened(socket) : failed(new Error(heard.slice(0, 300)));
      }
    });
    socket.on('error', failed);
    socket.on('close', () => failed(new Error('closed by the service')));
  });
}

async function openAll() {
  const sockets = [];
  while (sockets.length < wanted) {
    const wave = Math.min(OPENED_AT_A_TIME, wanted - sockets.length);
    sockets.push(...(await Promise.all(Array.from({ length: wave }, (none, i) => open(i % 2 === 1)))));
  }
  return sockets;
}

const stillOpen = sockets => sockets.filter(socket => !socket.destroyed && socket.readyState === 'open').length;

function memory() {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return null;
  }
}

/** The process that listens on a port of this machine, where the system tells; by the number of its socket. */
function listener(port) {
  const LISTENS = '0A';
  const hexadecimal = Number(port).toString(16).toUpperCase().padStart(4, '0');
  try {
    const sockets = ['tcp', 'tcp6']
      .flatMap(table => readFileSync(`/proc/net/${table}`, 'utf8').trim().split('\n').slice(1))
      .map(line => line.trim().split(/\s+/))
      .filter(column => column[1].endsWith(`:${hexadecimal}`) && column[3] === LISTENS)
      .map(column => `socket:[${column[9]}]`);
    return readdirSync('/proc').find(name => /^\d+$/.test(name) && holds(name, sockets));
  } catch {
    return undefined;
  }
}

function holds(process, sockets) {
  try {
    const files = `/proc/${process}/fd`;
    return readdirSync(files).some(file => sockets.includes(readlinkSync(`${files}/${file}`)));
  } catch {
    return false; // it has ended, or belongs to another user
  }
}

try {
  await send();
} catch (failure) {
  console.error(`The service at ${service} does not respond: ${failure.message}`);
  process.exit(1);
}
await sendFor(SECONDS_TO_WARM_UP, 'Warming up');
await sendFor(SECONDS_ALONE, 'Alone');
const before = memory();
let sockets;
try {
  const start = performance.now();
  sockets = await openAll();
  console.log(`Opened: ${sockets.length} connections in ${((performance.now() - start) / 1000).toFixed(1)} s`);
} catch (refused) {
  console.error(`The connections could not be opened (${refused.message}): each is an open file of either process (ulimit -n),`);
  console.error('and the service takes as many as quarkus.http.limits.max-connections says');
  process.exit(2);
}
await sendFor(SECONDS_BESIDE, 'Beside them');
const held = stillOpen(sockets);
const beside = memory();
sockets.forEach(socket => socket.destroy());
await pause(2_000);
await sendFor(1, 'After them');
const after = memory();
console.log(
  before === null
    ? 'Memory: not known; give the process id of the service'
    : `Memory of process ${pid}: ${before.toFixed(0)} MB before, ${beside.toFixed(0)} MB beside them, ${after.toFixed(0)} MB after`,
);
if (held < wanted) {
  console.error(`${wanted - held} of the connections were closed by the service meanwhile`);
  process.exit(2);
}
if (failures.length > 0) {
  console.error(`${failures.length} requests had no response, the first: ${failures[0]}`);
  process.exit(1);
}
console.log(`All ${sent} requests had a response, beside ${held} idle connections and after them`);
