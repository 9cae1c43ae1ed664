package org.cyberatlas.engine;

import java.util.Map;

/**
 * GraphQL request, well-formed but not yet parsed.
 *
 * @param document text of the document; null if only its hash was sent
 * @param documentId hash under which a document is stored; null if none was sent
 * @param operationName null if none was sent
 * @param variables values of the variables, as read from JSON
 * @param extensions additions of the client, as read from JSON
 * @param mayChange false for GET, which may execute queries only
 */
public record GraphQLRequest(
        String document,
        String documentId,
        String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions,
        boolean mayChange) {

    public GraphQLRequest withDocument(String found) {
        return new GraphQLRequest(found, documentId, operationName, variables, extensions, mayChange);
    }
}
