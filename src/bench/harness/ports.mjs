// Ports below those that the system gives to clients: a port that was found free stays so until its server takes it,
// be it only after that has been built. Two runs at a time start from different ports.
import { createServer } from 'node:net';

let next = 20_000 + 100 * Math.floor(Math.random() * 100);

/** A port of the loopback address that is not in use, another one with each call. */
export async function freePort() {
  while (!(await isFree(next))) next++;
  return next++;
}

function isFree(port) {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
