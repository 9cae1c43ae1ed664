// Comparison of responses: nothing is measured before all systems have given the same ones.
import { isDeepStrictEqual } from 'node:util';
import { bodies } from './requests.mjs';

/** Sends all systems the same random requests, and fails with the first response that differs from that of the first system. */
export async function checkEqual(systems, row, drawn, sample) {
  const [reference, ...others] = systems.map(system => ({ system, asked: bodies(system, row, drawn) }));
  for (let i = 0; i < sample; i++) {
    const expected = await response(reference, row, i);
    for (const other of others) {
      const actual = await response(other, row, i);
      if (!isDeepStrictEqual(actual, expected)) {
        throw new Error(`${other.system.name} responds to ${row} differently from ${reference.system.name}: ${difference(expected, actual)}\n${other.asked[i]}`);
      }
    }
  }
}

async function response({ system, asked }, row, i) {
  const { status, body } = await system.ask(asked[i]);
  if (status !== 200 || body.errors || !body.data) {
    throw new Error(`${system.name} does not respond to ${row}: ${status} ${JSON.stringify(body.errors)}\n${asked[i]}`);
  }
  return (system.normalise[row] ?? (data => data))(body.data);
}

/** The first place where two responses differ, in words. */
function difference(expected, actual, where = 'data') {
  const whole = value => typeof value !== 'object' || value === null;
  if (whole(expected) || whole(actual)) return `${where} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`;
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  const key = [...keys].find(each => !isDeepStrictEqual(expected[each], actual[each]));
  return difference(expected[key] ?? null, actual[key] ?? null, `${where}.${key}`);
}
