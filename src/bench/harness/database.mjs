// The one PostgreSQL that all read: the embedded server of the atlas, with the rows that the atlas loaded.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { freePort } from './ports.mjs';
import { psql } from './sql.mjs';

const NAME = 'atlas';
/** A quarter of a small machine's memory, as PostgreSQL's manual has it; without it, the tenfold rows would be read through the system's cache. */
const SETTINGS = ['listen_addresses=127.0.0.1', "unix_socket_directories=''", 'timezone=UTC', 'shared_buffers=1GB', 'random_page_cost=1.1', 'max_connections=200', 'log_checkpoints=off'];

export class Database {
  /** @param directory that the packaged atlas was started on, so that programs, files and passwords are there */
  constructor(directory) {
    this.directory = directory;
    this.cluster = path.join(directory, 'cluster');
    const lines = readFileSync(path.join(directory, 'passwords.properties'), 'utf8').split('\n');
    this.passwords = Object.fromEntries(lines.filter(line => /^\w+=/.test(line)).map(line => line.split('=')));
  }

  /** Forgets what an earlier run made, and stops its server if that run was killed. */
  static remove(directory) {
    if (existsSync(path.join(directory, 'cluster/postmaster.pid'))) new Database(directory).#control('stop', ['--mode=immediate']);
    rmSync(directory, { recursive: true, force: true });
  }

  /** Starts the server; with statements counted only where they are asked for, since counting costs a little. */
  async start({ countStatements = false } = {}) {
    this.port = await freePort();
    const settings = countStatements
      ? [...SETTINGS, 'shared_preload_libraries=pg_stat_statements', 'pg_stat_statements.track_utility=off']
      : SETTINGS;
    const options = [`-p ${this.port}`, ...settings.map(setting => `-c ${setting}`)].join(' ');
    this.#control('start', [`--log=${path.join(this.cluster, 'server.log')}`, `--options=${options}`]);
    this.running = true;
    if (countStatements) await this.asSuperuser(NAME, 'CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  }

  stop() {
    if (this.running) this.#control('stop', ['--mode=fast']);
    this.running = false;
  }

  /** How libpq and the peers are told where the database is, and as which user they read. */
  environment(user = 'atlas_reader', database = NAME) {
    return { PGHOST: '127.0.0.1', PGPORT: String(this.port), PGDATABASE: database, PGUSER: user, PGPASSWORD: this.passwords[user] };
  }

  /** How the atlas is told. */
  atlasEnvironment(database = NAME) {
    return {
      QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${this.port}/${database}`,
      QUARKUS_DATASOURCE_USERNAME: 'atlas_reader',
      QUARKUS_DATASOURCE_PASSWORD: this.passwords.atlas_reader,
      QUARKUS_FLYWAY_USERNAME: 'atlas_owner',
      QUARKUS_FLYWAY_PASSWORD: this.passwords.atlas_owner,
    };
  }

  asSuperuser(database, sql) {
    return psql(['-c', sql], this.environment('postgres', database));
  }

  /** Programs of PostgreSQL refuse to run as root, so root steps down to the owner of the files, as the atlas does. */
  #control(action, options) {
    const programs = readdirSync(this.directory).find(name => name.startsWith('programs-'));
    const command = [path.join(this.directory, programs, 'bin', 'pg_ctl'), action, `--pgdata=${this.cluster}`, '--wait', '--timeout=60', ...options];
    const { uid, gid } = statSync(this.cluster);
    const stepDown = process.getuid() !== 0 ? [] : uid === 0 ? ['unshare', '--user'] : ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
    const [program, ...rest] = [...stepDown, ...command];
    execFileSync(program, rest, { cwd: path.join(this.directory, programs), stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
