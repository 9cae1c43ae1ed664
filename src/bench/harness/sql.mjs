// Queries by psql, which is installed with pgbench.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The rows of one statement, each an object by column; the PG* variables say where, and as which user. */
export async function rows(sql, environment) {
  const { stdout } = await psql(['-c', `SELECT row_to_json(q) FROM (${sql}) q`], environment);
  return stdout.split('\n').filter(Boolean).map(line => JSON.parse(line));
}

/** Runs a file of statements, all or none. */
export async function runFile(file, variables, environment) {
  const settings = Object.entries(variables).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
  await psql(['-1', ...settings, '-f', file], environment);
}

export function psql(options, environment) {
  return run('psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', ...options], { env: { ...process.env, ...environment }, maxBuffer: 2 ** 28 });
}
