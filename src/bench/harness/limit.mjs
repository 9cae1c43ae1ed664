// PostgreSQL alone: pgbench sends the one best statement of each request, with the variables that the servers get.
import path from 'node:path';
import { pgbench } from './load.mjs';
import { writeLines } from './requests.mjs';
import { psql, runFile } from './sql.mjs';
import { BENCH } from './systems.mjs';

export class Limit {
  name = 'postgresql';

  constructor(database) {
    this.database = database;
  }

  /** Puts the drawn variables where the statements find them. */
  async prepare(work, drawn) {
    this.count = Object.values(drawn)[0].length;
    const lines = Object.entries(drawn).flatMap(([row, sets]) => sets.map((variables, n) => csvLine(row, n, variables)));
    const file = writeLines(work, 'drawn.csv', lines);
    const owner = this.database.environment('atlas_owner');
    await runFile(path.join(BENCH, 'limit/drawn.sql'), { reader: 'atlas_reader' }, owner);
    await psql(['-c', `\\copy peer_postgresql.drawn FROM '${file}' WITH (FORMAT csv)`, '-c', 'ANALYZE peer_postgresql.drawn'], owner);
  }

  measure(row, pace) {
    return pgbench(path.join(BENCH, `limit/${row}.sql`), this.count, this.database.environment(), pace);
  }
}

function csvLine(row, n, variables) {
  const texts = Object.values(variables).flat().filter(value => typeof value === 'string');
  const array = texts.map(text => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join(',');
  return `${row},${n},"{${array.replaceAll('"', '""')}}",${variables.year ?? ''}`;
}
