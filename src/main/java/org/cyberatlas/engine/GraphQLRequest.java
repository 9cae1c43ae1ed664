package org.cyberatlas.engine;

import java.util.Map;

/**
 * GraphQL request, well-formed but not yet parsed.
 *
 * @param document text of the document; null if only its hash was sent
 * @param hash SHA-256 of a document that is or shall be stored, in hexadecimal; null if none was sent
 * @param operationName null if none was sent
 * @param variables values of the variables, as read from JSON
 * @param mayChange false for GET, which may execute queries only
 */
public record GraphQLRequest(
        String document, String hash, String operationName, Map<String, Object> variables, boolean mayChange) {

    /** Request of a query that is the only operation of its document. */
    public static GraphQLRequest query(String document, Map<String, Object> variables) {
        return new GraphQLRequest(document, null, null, variables, false);
    }

    public GraphQLRequest withDocument(String found) {
        return new GraphQLRequest(found, hash, operationName, variables, mayChange);
    }
}
