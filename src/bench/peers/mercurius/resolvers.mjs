// The fields that are not columns of their row.
import mercurius from 'mercurius';

const MOST_ACTORS = 12;
const FEWEST_LETTERS = /[\p{L}\p{N}].*[\p{L}\p{N}]/su;

const refused = (code, message) => new mercurius.ErrorWithProps(message, { code });
const typed = code => code.trim().toUpperCase();
const isCountry = actor => actor.kind === 'COUNTRY';
const typeOfActor = actor => (isCountry(actor) ? 'Country' : 'Organisation');

async function knownActors(database, codes) {
  const actors = await database.actorsByAnyCode(codes.map(typed));
  const unknown = actors.indexOf(null);
  if (unknown >= 0) throw refused('UNKNOWN_CODE', `unknown actor '${codes[unknown]}'`);
  return [...new Set(actors)];
}

const ofActor = {
  observations: async (actor, { filter, first }, { database }) => ({ nodes: await database.observations(actor.code, filter ?? {}, first) }),
};

export const resolvers = {
  Query: {
    async country(_, { code }, { database }) {
      const actors = await database.actorsByAnyCode([typed(code)]);
      return actors.find(actor => actor && isCountry(actor));
    },
    async organisation(_, { code }, { database }) {
      const actors = await database.actorsByAnyCode([typed(code)]);
      return actors.find(actor => actor && !isCountry(actor));
    },
    async countries(_, { among, first }, { database }) {
      const countries = (await knownActors(database, among.codes)).filter(isCountry);
      return { nodes: countries.sort((one, other) => (one.code < other.code ? -1 : 1)).slice(0, first) };
    },
    async ranking(_, { indicator, year, first }, { database }) {
      const [known, entries] = await Promise.all([database.byCode('Indicator', indicator), database.ranking(indicator, year, first)]);
      if (!known) throw refused('UNKNOWN_CODE', `unknown indicator '${indicator}'`);
      return { rankedCount: entries[0]?.ranked ?? 0, entries };
    },
    async compare(_, { actors }, { database }) {
      const compared = (await knownActors(database, actors)).map(actor => actor.code);
      if (compared.length < 2 || compared.length > MOST_ACTORS || compared.length < actors.length) {
        throw refused('BAD_ARGUMENT', `a comparison takes 2 to ${MOST_ACTORS} different actors`);
      }
      return { rows: rows(compared, await database.compared(compared)) };
    },
    async search(_, { text, first }, { database }) {
      if (!FEWEST_LETTERS.test(text)) throw refused('BAD_ARGUMENT', "'text' needs at least 2 letters or digits");
      return { edges: await database.search(text.trim(), first) };
    },
  },
  SearchConnection: {
    nodes: ({ edges }, _, { database }) => Promise.all(edges.map(edge => found(database, edge))),
  },
  Actor: { resolveType: typeOfActor },
  SearchHit: { resolveType: hit => hit.type ?? typeOfActor(hit) },
  Country: { ...ofActor, iso3: country => country.code },
  Organisation: {
    ...ofActor,
    dialogues: async (organisation, { first }, { database }) => ({ nodes: await database.dialogues(organisation.code, first) }),
  },
  Observation: {
    period: observation => (observation.year === null ? null : observation),
    indicator: (observation, _, { database }) => database.byCode('Indicator', observation.indicator_code),
    source: (observation, _, { database }) => database.byCode('Source', observation.source_code),
  },
  Dialogue: {
    rounds: async (dialogue, { first }, { database }) => ({ nodes: await database.rounds(dialogue.code, first) }),
    async partners(dialogue, { of }, { database }) {
      const [one, ...parties] = await Promise.all([
        database.actorByAnyCode(typed(of)),
        ...dialogue.parties.map(code => database.byCode('Actor', code)),
      ]);
      if (!one) throw refused('UNKNOWN_CODE', `unknown actor '${of}'`);
      return parties.filter(party => party.code !== one.code);
    },
  },
  RankingEntry: {
    actor: (entry, _, { database }) => database.byCode('Actor', entry.actor_code),
    observation: entry => entry,
  },
  ComparisonRow: {
    indicator: (row, _, { database }) => database.byCode('Indicator', row.indicator),
  },
  ComparisonCell: {
    actor: (cell, _, { database }) => database.byCode('Actor', cell.actor),
  },
};

/** A row per indicator, in the order of the observations, and in it a cell per actor. */
function rows(actors, observations) {
  const byIndicator = new Map();
  for (const observation of observations) {
    let cells = byIndicator.get(observation.indicator_code);
    if (!cells) byIndicator.set(observation.indicator_code, (cells = new Map()));
    cells.set(observation.actor_code, observation);
  }
  return [...byIndicator].map(([indicator, cells]) => ({ indicator, cells: actors.map(actor => cell(actor, cells.get(actor))) }));
}

function cell(actor, observation) {
  return { actor, observation, position: observation?.position, differenceFromBest: observation?.difference_from_best };
}

/** What is more than its code is read; the rest is its code. */
async function found(database, { type, key }) {
  switch (type) {
    case 'Country':
    case 'Organisation':
      return database.byCode('Actor', key);
    case 'Indicator':
    case 'Source':
    case 'Dialogue':
      return { type, ...(await database.byCode(type, key)) };
    default:
      return { type, code: key };
  }
}
