// Rows that one request reads: each list for all parents at once, each row by its code once however many fields point to it.
import DataLoader from 'dataloader';
import pg from 'pg';
import { ACTORS_BY_ANY_CODE, BY_CODE, COMPARED, DIALOGUES, RANKING, ROUNDS, SEARCH, observations } from './statements.mjs';

pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/** The PG* variables say where, and as which user. */
export function pool(connections) {
  return new pg.Pool({ max: connections, min: connections, idleTimeoutMillis: 0 });
}

/** Names of the statements that the connections have prepared. */
const names = new Map();

export class Database {
  #pool;
  #loaders = new Map();

  constructor(pool) {
    this.#pool = pool;
  }

  /** One thing of a type; null where there is none. */
  byCode(type, code) {
    return this.#loader(type, async codes => {
      const found = new Map();
      for (const row of await this.#rows(BY_CODE[type], [codes])) found.set(row.code, row);
      return codes.map(each => found.get(each) ?? null);
    }).load(code);
  }

  /** Actors by alpha-3, alpha-2, M49 or the code of an organisation; whose own code it is comes first. */
  async actorsByAnyCode(codes) {
    const actors = await this.#rows(ACTORS_BY_ANY_CODE, [codes]);
    const named = new Map();
    for (const actor of actors) {
      for (const code of [actor.iso2, actor.m49]) if (code && !named.has(code)) named.set(code, actor);
    }
    for (const actor of actors) named.set(actor.code, actor);
    return codes.map(code => named.get(code) ?? null);
  }

  actorByAnyCode(code) {
    return this.#loader('actorByAnyCode', codes => this.actorsByAnyCode(codes)).load(code);
  }

  dialogues(actor, first) {
    return this.#children(`dialogues ${first}`, DIALOGUES, [first], actor);
  }

  rounds(dialogue, first) {
    return this.#children(`rounds ${first}`, ROUNDS, [first], dialogue);
  }

  observations(actor, filter, first) {
    const { sql, bound } = observations(filter);
    return this.#children(`observations ${JSON.stringify([filter, first])}`, sql, [first, ...bound], actor);
  }

  ranking(indicator, year, first) {
    return this.#rows(RANKING, [indicator, year, first]);
  }

  compared(actors) {
    return this.#rows(COMPARED, [actors]);
  }

  search(text, first) {
    return this.#rows(SEARCH, [text, first]);
  }

  /** The rows of one parent, read together with those of all other parents that are asked the same. */
  #children(asked, sql, values, parent) {
    return this.#loader(asked, async parents => {
      const children = new Map(parents.map(each => [each, []]));
      for (const row of await this.#rows(sql, [parents, ...values])) children.get(row.parent).push(row);
      return parents.map(each => children.get(each));
    }).load(parent);
  }

  #loader(asked, load) {
    let loader = this.#loaders.get(asked);
    if (!loader) this.#loaders.set(asked, (loader = new DataLoader(load)));
    return loader;
  }

  async #rows(text, values) {
    let name = names.get(text);
    if (!name) names.set(text, (name = `statement_${names.size}`));
    return (await this.#pool.query({ name, text, values })).rows;
  }
}
