import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { makePgService } from 'postgraphile/adaptors/pg';

/** The stock preset, with the connection filter that most of its users add; the pool is as large as that of the atlas. */
export default {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [makePgService({ connectionString: 'postgresql:///', schemas: ['peer_postgraphile'], poolConfig: { max: 16 } })],
  grafserv: { host: '127.0.0.1', port: Number(process.env.PORT), graphiql: false, watch: false, websockets: false },
  grafast: { explain: false },
};
