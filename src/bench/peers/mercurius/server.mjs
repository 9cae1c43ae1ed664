// Server of POST /graphql: Mercurius with compiled queries, one process per processor.
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { Database, pool } from './database.mjs';
import { resolvers } from './resolvers.mjs';

const PROCESSES = 2;
const CONNECTIONS = 16;

if (cluster.isPrimary) {
  for (let started = 0; started < PROCESSES; started++) cluster.fork();
  // Half a peer must not be measured as a whole one.
  cluster.on('exit', () => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
} else {
  const connections = pool(CONNECTIONS / PROCESSES);
  const app = Fastify();
  app.register(mercurius, {
    schema: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
    resolvers,
    context: () => ({ database: new Database(connections) }),
    jit: 1,
    compilerOptions: { disableLeafSerialization: true, disablingCapturingStackErrors: true },
  });
  await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
}
