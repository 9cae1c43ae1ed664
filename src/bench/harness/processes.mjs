// Programs that the harness starts; whatever happens, none of them outlives it.
import { spawn } from 'node:child_process';
import { openSync, readFileSync, closeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const STOP_SECONDS = 120; // a Java that records its classes does so when it ends
const running = new Set();

/** Aborted when the harness is told to stop: a load that runs then ends as well. */
export const stopping = new AbortController();

/** Starts a program in a process group of its own, its output going to a log. */
export function start(command, options, { cwd, environment, log }) {
  const output = openSync(log, 'a');
  const child = spawn(command, options, { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  const started = { child, log, ended: new Promise(resolve => child.once('exit', resolve).once('error', resolve)), over: false };
  started.ended.then(() => {
    started.over = true;
    running.delete(started);
  });
  running.add(started);
  return started;
}

/** Asks a program and all that it started to end, and makes them if they do not. */
export async function stop(started) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    if (started.over) return;
    signalGroup(started, signal);
    await Promise.race([started.ended, pause(STOP_SECONDS * 1000, undefined, { ref: false })]);
  }
}

export async function stopAll() {
  await Promise.all([...running].map(stop));
}

/** Waits until something holds; says what the log has if the program ends before, or if it takes too long. */
export async function until(holds, started, name, seconds) {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (started.over || Date.now() > end) {
      throw new Error(`${name} did not get ready; the end of ${started.log}:\n${readFileSync(started.log, 'utf8').slice(-2000)}`);
    }
    await pause(20);
  }
}

function signalGroup({ child }, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (gone) {
    if (gone.code !== 'ESRCH') throw gone;
  }
}
