// Responses of PostGraphile in the shape of the atlas.
const period = year => (year === null ? null : { year });

export const row1 = ({ countryByCode }) => ({ country: countryByCode });

export const row2 = ({ countries }) => ({
  countries: {
    nodes: countries.nodes.map(({ code, observations }) => ({
      code,
      observations: { nodes: observations.nodes.map(({ year, ...observation }) => ({ ...observation, period: period(year) })) },
    })),
  },
});

export const row3 = ({ organisationByCode }) => ({
  organisation: {
    dialogues: {
      nodes: organisationByCode.dialogues.nodes.map(dialogue => ({
        ...dialogue,
        partners: dialogue.partners.nodes.map(({ code, name, latestObservations }) => ({
          code,
          name,
          observations: {
            nodes: latestObservations.nodes.map(({ value, year, indicatorCode, source }) => ({
              value,
              period: period(year),
              indicator: { code: indicatorCode },
              source,
            })),
          },
        })),
      })),
    },
  },
});

export const row4 = ({ ranking }) => ({
  ranking: {
    rankedCount: ranking.nodes[0].rankedCount,
    entries: ranking.nodes.map(({ position, tied, actor, value, source }) => ({ position, tied, actor, observation: { value, source } })),
  },
});

export const row5 = ({ comparison }) => {
  const rows = new Map();
  for (const { indicator, actorCode, read, value, year, sourceCode, position, differenceFromBest } of comparison.nodes) {
    if (!rows.has(indicator.code)) rows.set(indicator.code, { indicator, cells: [] });
    const observation = read ? { value, period: period(year), source: { code: sourceCode } } : null;
    rows.get(indicator.code).cells.push({ actor: { code: actorCode }, observation, position, differenceFromBest });
  }
  return { compare: { rows: [...rows.values()] } };
};

export const row6 = ({ search }) => ({
  search: {
    edges: search.nodes.map(({ score }) => ({ score })),
    nodes: search.nodes.map(({ type, code }) => ({ __typename: type, code })),
  },
});

export const row15 = ({ timeline }) => ({
  timeline: { nodes: timeline.nodes.map(({ actors, ...event }) => ({ ...event, actors: actors.nodes })) },
});

export const row16 = ({ instrumentByCode }) => ({ instrument: instrumentByCode });

export const row17 = ({ votingAgreement }) => ({
  votingAgreement: votingAgreement.nodes.map(({ one, other, ...agreement }) => ({ actors: [one, other], ...agreement })),
});
