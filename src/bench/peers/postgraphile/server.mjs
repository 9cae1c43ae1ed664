// Serves with one process per processor, as the atlas has one thread and more per processor.
import cluster from 'node:cluster';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

const PROCESSES = availableParallelism();
const CONNECTIONS = 16;

if (cluster.isPrimary) {
  for (let started = 0; started < PROCESSES; started++) cluster.fork();
  // Half a peer must not be measured as a whole one.
  cluster.on('exit', () => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
} else {
  // The stock preset with the filter that most of its users add; the PG* variables say where the database is.
  const preset = {
    extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
    pgServices: [
      makePgService({
        connectionString: 'postgresql:///',
        schemas: ['peer_postgraphile'],
        poolConfig: { max: Math.floor(CONNECTIONS / PROCESSES), idleTimeoutMillis: 0 },
      }),
    ],
    grafserv: { graphiql: false, watch: false, websockets: false },
    grafast: { explain: false },
  };
  const server = createServer();
  await postgraphile(preset).createServ(grafserv).addTo(server);
  server.listen(Number(process.env.PORT), '127.0.0.1');
}
