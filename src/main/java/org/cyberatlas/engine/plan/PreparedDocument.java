package org.cyberatlas.engine.plan;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberatlas.engine.JsonBuffer.Writer;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Parsed, valid document within the limits, with a plan of each operation. */
public final class PreparedDocument {

    private final PreparsedDocumentEntry entry;
    private final List<OperationPlan> operations;
    private final boolean hasDirectives;
    private final Map<ValueWriters.Place, Optional<Writer>> writers = new ConcurrentHashMap<>();

    /** @param hasDirectives whether each request may select other fields */
    PreparedDocument(Document document, List<OperationPlan> operations, boolean hasDirectives) {
        this.entry = new PreparsedDocumentEntry(document);
        this.operations = operations;
        this.hasDirectives = hasDirectives;
    }

    PreparsedDocumentEntry entry() {
        return entry;
    }

    /** Writers of values from earlier requests; none if selections may have been others. */
    Map<ValueWriters.Place, Optional<Writer>> writers() {
        return hasDirectives ? new HashMap<>() : writers;
    }

    /** The operation to execute. */
    public OperationPlan operation(String name) {
        return find(name)
                .orElseThrow(() -> unknown(
                        name == null || name.isEmpty()
                                ? "The document has several operations: name one as 'operationName'"
                                : "The document has no operation named '" + name + "'"));
    }

    /** The operation of that name, or the only one if no name is given. */
    public Optional<OperationPlan> find(String name) {
        if (name == null || name.isEmpty()) {
            return operations.size() == 1 ? Optional.of(operations.get(0)) : Optional.empty();
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.name()))
                .findFirst();
    }

    private static RequestRejectedException unknown(String message) {
        return RequestRejectedException.ofDocument(ErrorCode.UNKNOWN_OPERATION, message, Map.of());
    }
}
