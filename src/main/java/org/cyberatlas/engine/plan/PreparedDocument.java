package org.cyberatlas.engine.plan;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/**
 * A document that is GraphQL, fits the schema and keeps the limits.
 */
public record PreparedDocument(
        PreparsedDocumentEntry entry,
        List<OperationDefinition> operations,
        Map<String, FragmentDefinition> fragments,
        ValueWriters layouts) {

    static PreparedDocument of(String text, Document document) {
        return new PreparedDocument(
                new PreparsedDocumentEntry(document),
                document.getDefinitionsOfType(OperationDefinition.class),
                Expansion.fragments(document),
                new ValueWriters(text.contains("@")));
    }

    /** The operation that is to be executed. */
    public OperationDefinition operation(String name) {
        return find(name)
                .orElseThrow(() -> unknown(
                        name == null || name.isEmpty()
                                ? "The document has several operations: name one as 'operationName'"
                                : "The document has no operation named '" + name + "'"));
    }

    /** The operation of that name, or the only one where none is named. */
    public Optional<OperationDefinition> find(String name) {
        if (name == null || name.isEmpty()) {
            return operations.size() == 1 ? Optional.of(operations.get(0)) : Optional.empty();
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst();
    }

    private static RequestRejectedException unknown(String message) {
        return RequestRejectedException.ofDocument(ErrorCode.UNKNOWN_OPERATION, message, Map.of());
    }
}
