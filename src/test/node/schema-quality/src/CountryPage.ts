import { graphql } from 'relay-runtime';

export const page = graphql`
  query CountryPageQuery($code: String!) {
    country(code: $code) {
      id
      name
      ...CountryPage_readings
      ...CountryPage_dialogues
    }
  }
`;

export const readings = graphql`
  fragment CountryPage_readings on Country
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
  @refetchable(queryName: "CountryPageReadingsQuery") {
    observations(first: $first, after: $after, filter: { latest: true }) @connection(key: "CountryPage_observations") {
      edges { node { id value tier period { label } indicator { name unit } source { title publisher } } }
    }
  }
`;

export const dialogues = graphql`
  fragment CountryPage_dialogues on Actor
  @argumentDefinitions(last: { type: "Int", defaultValue: 5 }, before: { type: "String" })
  @refetchable(queryName: "CountryPageDialoguesQuery") {
    dialogues(last: $last, before: $before) @connection(key: "CountryPage_dialogues") {
      edges { node { name parties { code } rounds(last: 1) { edges { node { start city } } } } }
    }
  }
`;
