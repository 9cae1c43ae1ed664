import type { TypedDocumentString } from './generated/graphql.js';

const ENDPOINT = process.env['ATLAS_URL'] ?? 'http://localhost:8080/graphql';

/** Sends a query. The data has the shape of the document; the errors of a response are thrown with their messages. */
export async function request<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const result = (await response.json()) as { data?: Data | null; errors?: { message: string }[] };
  if (result.errors || !result.data) {
    throw new Error(result.errors?.map((error) => error.message).join('\n') ?? `HTTP status ${response.status}`);
  }
  return result.data;
}
