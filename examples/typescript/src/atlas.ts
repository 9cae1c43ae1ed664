import type { TypedDocumentString } from './generated/graphql.js';

const ADDRESS = process.env['ATLAS_URL'] ?? 'http://localhost:8080/graphql';

/** Asks the atlas; what comes back has the shape of the document, and an error is thrown with what the atlas says about it. */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(ADDRESS, {
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
