// The bodies that a system is sent: its wording of a request with each of the drawn variables, in a file that wrk reads.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export function bodies(system, row, drawn) {
  const query = readFileSync(path.join(system.requests, `${row}.graphql`), 'utf8').replaceAll(/\s+/g, ' ').trim();
  return drawn[row].map(variables => JSON.stringify({ query, variables }));
}

export function writeLines(work, name, lines) {
  mkdirSync(work, { recursive: true });
  const file = path.join(work, name);
  writeFileSync(file, lines.join('\n') + '\n');
  return file;
}

/** The same bodies as addresses of a GET. */
export function addresses(system, row, drawn) {
  const text = value => (typeof value === 'string' ? value : JSON.stringify(value));
  return bodies(system, row, drawn).map(body => `${system.url}?${new URLSearchParams(Object.entries(JSON.parse(body)).map(([name, value]) => [name, text(value)]))}`);
}
