package org.cyberatlas.http;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import org.cyberatlas.shared.error.ErrorCode;

/** A document that is GraphQL, fits the schema and keeps the limits. */
record PreparedDocument(
        PreparsedDocumentEntry entry, List<OperationDefinition> operations, Map<String, FragmentDefinition> fragments) {

    static PreparedDocument of(Document document) {
        return new PreparedDocument(
                new PreparsedDocumentEntry(document),
                document.getDefinitionsOfType(OperationDefinition.class),
                Expansion.fragments(document));
    }

    /** The operation that is to be executed. */
    OperationDefinition operation(String name) {
        if (name == null || name.isEmpty()) {
            if (operations.size() != 1) {
                throw unknown("The document has several operations: name one as 'operationName'");
            }
            return operations.get(0);
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> unknown("The document has no operation named '" + name + "'"));
    }

    private static Refusal unknown(String message) {
        return Refusal.ofDocument(ErrorCode.UNKNOWN_OPERATION, message, Map.of());
    }
}
