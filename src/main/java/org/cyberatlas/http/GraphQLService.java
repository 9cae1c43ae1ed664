package org.cyberatlas.http;

import graphql.ExecutionResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.engine.Json;
import org.cyberatlas.engine.plan.Cost;
import org.cyberatlas.engine.plan.ErrorFormat;
import org.cyberatlas.engine.plan.GraphQLExecutor;
import org.cyberatlas.engine.plan.OperationPlan;
import org.cyberatlas.engine.plan.PreparedDocument;
import org.cyberatlas.engine.plan.PreparedDocumentCache;
import org.cyberatlas.http.cache.EntityTag;
import org.cyberatlas.http.cache.PreparedResponse;
import org.cyberatlas.http.cache.ResponseCache;
import org.cyberatlas.http.headers.MediaType;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.http.persisted.DocumentStore;
import org.cyberatlas.shared.data.Catalogues;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.telemetry.RequestTelemetry;

/**
 * Answers a question on the thread of a worker: checks it, then reads everything in one transaction, or in several that are seen
 * to have read one version, so that all statements of one answer see one state of the data; and the connection goes back whatever happens.
 */
public final class GraphQLService {

    /** The deadline and the database's own timeout end the work; the transaction's is there for the case that neither does. */
    private final PreparedDocumentCache documents;

    private final DocumentStore store;
    private final Catalogues catalogues;
    private final Database database;
    private final ResponseCache kept;
    private final GraphQLExecutor execution;
    private final EntityTag tags;
    private final LimitsConfig limits;
    private final Json json;

    GraphQLService(
            PreparedDocumentCache documents,
            DocumentStore store,
            Catalogues catalogues,
            Database database,
            ResponseCache kept,
            GraphQLExecutor execution,
            EntityTag tags,
            LimitsConfig limits,
            Json json) {
        this.documents = documents;
        this.store = store;
        this.catalogues = catalogues;
        this.database = database;
        this.kept = kept;
        this.execution = execution;
        this.tags = tags;
        this.limits = limits;
        this.json = json;
    }

    /** Notes the name of an operation whose document was read before, for an answer that may need no reading of it. */
    void name(GraphQLRequest question) {
        documents
                .find(question.document())
                .flatMap(document -> document.find(question.operationName()))
                .ifPresent(operation -> RequestTelemetry.current().operationNamed(operation.name()));
    }

    /** An answer that needs no work, where the version of the data is known. */
    Optional<PreparedResponse> atHand(GraphQLRequest question, MediaType type, String tagsThere) {
        Optional<PreparedResponse> cached =
                catalogues.knownVersion().flatMap(current -> atHand(tags.of(question, type, current), tagsThere));
        cached.ifPresent(response -> store.keep(question));
        return cached;
    }

    private Optional<PreparedResponse> atHand(String tag, String tagsThere) {
        return EntityTag.matches(tagsThere, tag) ? Optional.of(PreparedResponse.unchanged(tag)) : kept.get(tag);
    }

    PreparedResponse answer(GraphQLRequest question, MediaType type, String tagsThere, Deadline deadline) {
        if (deadline.isOver()) {
            throw FailureClassifier.rejection(ErrorCode.DEADLINE_EXCEEDED);
        }
        PreparedDocument document = documents.prepare(question.document(), question.mayChange());
        OperationPlan operation = document.operation(question.operationName());
        RequestTelemetry.current().operationNamed(operation.name());
        long cost = operation.cost(question.variables());
        store.keep(question);
        try {
            PreparedResponse answer = database.read(deadline::remainingMillis, version -> {
                String tag = tags.of(question, type, version);
                return atHand(tag, tagsThere)
                        .orElseGet(() -> answer(executed(question, document, deadline, cost), tag, cost));
            });
            kept.keep(answer);
            return answer;
        } catch (RequestRejectedException rejection) {
            throw rejection;
        } catch (RuntimeException failed) {
            throw deadline.isOver()
                    ? FailureClassifier.rejection(ErrorCode.DEADLINE_EXCEEDED)
                    : FailureClassifier.of(failed)
                            .map(code -> (RuntimeException) FailureClassifier.rejection(code))
                            .orElse(failed);
        }
    }

    private ExecutionResult executed(GraphQLRequest question, PreparedDocument document, Deadline deadline, long cost) {
        RequestTelemetry.current().executed(cost);
        ExecutionResult result = execution.execute(question, document, deadline);
        if (deadline.isOver()) {
            throw FailureClassifier.rejection(ErrorCode.DEADLINE_EXCEEDED); // what is there was cut short
        }
        return result;
    }

    private PreparedResponse answer(ExecutionResult result, String tag, long cost) {
        List<Map<String, Object>> errors =
                result.getErrors().stream().map(ErrorFormat::of).toList();
        errors.forEach(GraphQLService::requireAnswerable);
        RequestTelemetry.current().fieldsFailed(errors);
        if (!result.isDataPresent()) {
            throw RequestRejectedException.ofDocument(errors);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        body.put("data", result.getData());
        body.put("extensions", Map.of("cost", Cost.extension(cost, limits)));
        byte[] written = json.write(body);
        return errors.isEmpty()
                ? PreparedResponse.kept(written, tag)
                : PreparedResponse.passing(200, written, Map.of());
    }

    /** An answer from which the database went away says nothing of the data, so it is no answer at all. */
    private static void requireAnswerable(Map<String, Object> error) {
        Object code = ((Map<?, ?>) error.get("extensions")).get("code");
        for (ErrorCode passing : List.of(ErrorCode.DATABASE_UNAVAILABLE, ErrorCode.DEADLINE_EXCEEDED)) {
            if (passing.name().equals(code)) {
                throw FailureClassifier.rejection(passing);
            }
        }
    }
}
