package org.cyberatlas.http;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.engine.Json;
import org.cyberatlas.engine.plan.ErrorFormat;
import org.cyberatlas.engine.plan.GraphQLExecutor;
import org.cyberatlas.engine.plan.OperationPlan;
import org.cyberatlas.engine.plan.PreparedDocument;
import org.cyberatlas.engine.plan.PreparedDocumentCache;
import org.cyberatlas.engine.plan.ResponseLimit;
import org.cyberatlas.engine.schema.SchemaText;
import org.cyberatlas.http.cache.CacheConfig;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Execution of a GraphQL request on a worker thread: checks, one data version for all statements, response cache, and the response as
 * bytes.
 */
@Singleton
public final class GraphQLService {

    private final PreparedDocumentCache documents;

    private final DocumentStore store;
    private final Catalogues catalogues;
    private final Database database;
    private final ResponseCache cache;
    private final GraphQLExecutor executor;
    private final EntityTag tags;
    private final LimitsConfig limits;
    private final Json json;

    GraphQLService(
            GraphQLSchema schema,
            DocumentStore store,
            Catalogues catalogues,
            Database database,
            ResponseCache cache,
            GraphQLExecutor executor,
            LimitsConfig limits,
            CacheConfig config,
            Json json,
            @ConfigProperty(name = "quarkus.application.version") String build) {
        this.documents = new PreparedDocumentCache(schema, limits, config.documents());
        this.store = store;
        this.catalogues = catalogues;
        this.database = database;
        this.cache = cache;
        this.executor = executor;
        this.tags = new EntityTag(json, build + ' ' + DigestUtils.sha256Hex(SchemaText.of(schema)));
        this.limits = limits;
        this.json = json;
    }

    /** Records the operation name in the telemetry if the document is in the cache, for a response that may be so as well. */
    void nameOperation(GraphQLRequest request) {
        documents
                .find(request.document())
                .flatMap(document -> document.find(request.operationName()))
                .ifPresent(operation -> RequestTelemetry.current().operationNamed(operation.name()));
    }

    /** The digest of the request, for {@link #cached} and {@link #execute}. */
    String digest(GraphQLRequest request, MediaType type) {
        return tags.of(request, type);
    }

    /** The cached or unchanged response, if the data version is known. */
    Optional<PreparedResponse> cached(GraphQLRequest request, String digest, String ifNoneMatch) {
        Optional<PreparedResponse> cached = catalogues
                .knownVersion()
                .flatMap(current -> cachedOrUnchanged(EntityTag.of(digest, current), ifNoneMatch));
        cached.ifPresent(response -> store.put(request));
        return cached;
    }

    private Optional<PreparedResponse> cachedOrUnchanged(String tag, String ifNoneMatch) {
        return EntityTag.matches(ifNoneMatch, tag) ? Optional.of(PreparedResponse.notModified(tag)) : cache.get(tag);
    }

    PreparedResponse execute(GraphQLRequest request, String digest, String ifNoneMatch, Deadline deadline) {
        if (deadline.isOver()) {
            throw FailureClassifier.rejection(ErrorCode.DEADLINE_EXCEEDED);
        }
        PreparedDocument document = documents.prepare(request.document(), request.mayChange());
        OperationPlan operation = document.operation(request.operationName());
        RequestTelemetry.current().operationNamed(operation.name());
        long cost = operation.cost(request.variables());
        store.put(request);
        try {
            PreparedResponse response = database.read(deadline::remainingMillis, version -> {
                String tag = EntityTag.of(digest, version);
                return cachedOrUnchanged(tag, ifNoneMatch)
                        .orElseGet(() -> response(request, document, deadline, tag, cost));
            });
            cache.put(response);
            return response;
        } catch (RuntimeException failed) {
            throw deadline.isOver() ? FailureClassifier.rejection(ErrorCode.DEADLINE_EXCEEDED) : failed;
        }
    }

    /** Executes a request past the cache of responses, and drops the response. */
    void executeUncached(GraphQLRequest request, Deadline deadline) {
        PreparedDocument document = documents.prepare(request.document(), request.mayChange());
        long cost = document.operation(request.operationName()).cost(request.variables());
        database.read(deadline::remainingMillis, version -> response(request, document, deadline, version, cost));
    }

    private PreparedResponse response(
            GraphQLRequest request, PreparedDocument document, Deadline deadline, String tag, long cost) {
        RequestTelemetry.current().executed(cost);
        ResponseLimit limit = new ResponseLimit(limits, deadline);
        ExecutionResult result = executor.execute(request, document, limit);
        if (deadline.isOver()) {
            throw FailureClassifier.rejection(ErrorCode.DEADLINE_EXCEEDED); // the result is incomplete
        }
        database.requireOneVersion();
        return response(result, tag, cost, limit);
    }

    private PreparedResponse response(ExecutionResult result, String tag, long cost, ResponseLimit limit) {
        result.getErrors().forEach(GraphQLService::requireComplete);
        List<Map<String, Object>> errors =
                result.getErrors().stream().map(ErrorFormat::of).toList();
        RequestTelemetry.current().fieldsFailed(errors);
        if (!result.isDataPresent()) {
            throw RequestRejectedException.ofDocument(errors);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        body.put("data", result.getData());
        body.put("extensions", Map.of("cost", OperationPlan.costExtension(cost, limits)));
        byte[] written = json.write(body, limit);
        return errors.isEmpty()
                ? PreparedResponse.cacheable(written, tag)
                : PreparedResponse.uncacheable(200, written, Map.of(), errors);
    }

    /** Rejects a response of which a field failed because of the database or the deadline: a retry may have it whole. */
    private static void requireComplete(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching failed) {
            throw FailureClassifier.rejection(failed.getException());
        }
    }
}
