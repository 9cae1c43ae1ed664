package org.cyberatlas.engine;

import java.util.Map;

/**
 * A GraphQL request as it came over HTTP, well-formed but not yet understood.
 *
 * @param document text of the document; null where only its hash was sent
 * @param documentId hash under which a document is stored; null where none was sent
 * @param operationName null where none was sent
 * @param variables values of the variables, as JSON has them
 * @param extensions what the client added, as JSON has it
 * @param mayChange false for a GET, by which nothing may be changed
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
