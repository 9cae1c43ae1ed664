// No figure counts before all have given the same answers.
import { isDeepStrictEqual } from 'node:util';
import { bodies } from './questions.mjs';

/** Asks all systems the same random questions, and fails with the first answer that differs from that of the first system. */
export async function checkEqual(systems, row, drawn, sample) {
  const [reference, ...others] = systems.map(system => ({ system, asked: bodies(system, row, drawn) }));
  for (let i = 0; i < sample; i++) {
    const expected = await answer(reference, row, i);
    for (const other of others) {
      const actual = await answer(other, row, i);
      if (!isDeepStrictEqual(actual, expected)) {
        throw new Error(`${other.system.name} answers ${row} differently from ${reference.system.name}: ${difference(expected, actual)}\n${other.asked[i]}`);
      }
    }
  }
}

async function answer({ system, asked }, row, i) {
  const { status, answer } = await system.ask(asked[i]);
  if (status !== 200 || answer.errors || !answer.data) {
    throw new Error(`${system.name} does not answer ${row}: ${status} ${JSON.stringify(answer.errors)}\n${asked[i]}`);
  }
  return (system.normalise[row] ?? (data => data))(answer.data);
}

/** The first place where two answers differ, in words. */
function difference(expected, actual, where = 'data') {
  const whole = value => typeof value !== 'object' || value === null;
  if (whole(expected) || whole(actual)) return `${where} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`;
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  const key = [...keys].find(each => !isDeepStrictEqual(expected[each], actual[each]));
  return difference(expected[key] ?? null, actual[key] ?? null, `${where}.${key}`);
}
