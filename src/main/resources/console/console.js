// Opens GraphiQL on the atlas. The fetcher states the content type by itself: a second header of that name would be joined
// to it, and the endpoint refuses what is not plainly application/json.
const asked = new URLSearchParams(window.location.search);

const firstQuery = `# Who talks to the EU about cyberspace, and how connected and prepared are they? Press the arrow.
{
  organisation(code: "EU") {
    dialogues(kinds: [CYBER_DIALOGUE]) {
      nodes {
        name
        rounds(first: 3) { nodes { number start city source { title url } } }
        partners(of: "EU") {
          name
          observations(filter: { indicators: ["internet_users_pct", "gci_score"], latest: true }) {
            nodes { indicator { name unit } value period { year } source { publisher } }
          }
        }
      }
    }
  }
}
`;

ReactDOM.render(
    React.createElement(GraphiQL, {
        fetcher: GraphiQL.createFetcher({ url: window.location.origin + '/graphql' }),
        query: asked.get('query') ?? undefined,
        variables: asked.get('variables') ?? undefined,
        operationName: asked.get('operationName') ?? undefined,
        defaultQuery: firstQuery,
        defaultEditorToolsVisibility: true,
        shouldPersistHeaders: false,
    }),
    document.getElementById('graphiql'));
