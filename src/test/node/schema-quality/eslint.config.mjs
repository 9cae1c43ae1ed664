import graphql from '@graphql-eslint/eslint-plugin';

const inOneSentence = { style: 'inline' };
const VALUES = [
  'Adoption', 'Holding', 'VotingAgreement',
  'Comparison', 'ComparisonCell', 'ComparisonRow', 'ComparisonTopic', 'ComparisonTopicCell', 'Coordinates', 'Count', 'Coverage',
  'DiplomacyOffice', 'Disagreement', 'DiscrepancyReading', 'EarlierRelease', 'GroupStatistics', 'InitiativeFigure', 'Licence', 'Milestone', 'Outcome', 'PageInfo', 'Period',
  'ProjectActor', 'Ranking', 'RankingEntry', 'Release', 'ResponseTeamNetwork', 'SanctionListing', 'TableChange',
];

export default [
  {
    files: ['**/schema.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Each description is one sentence, and the printed schema puts it in one line.
      '@graphql-eslint/description-style': ['error', inOneSentence],
      // A value, such as a period or a row of a comparison, is what it holds: it has no identity of its own.
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: VALUES, suffixes: ['Connection', 'Edge'] } }],
      // nodes beside edges spares most clients a level, and a list that is short and whole, such as the parties of a dialogue, needs no pages.
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: true }],
      // The rule takes no exceptions, and there are two: Count.count of the contract, and Licence.licence, which is the text itself.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
];
