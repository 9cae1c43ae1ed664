package org.cyberatlas.http;

import graphql.ExecutionResult;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has SmallRye execute a question on this thread, within a request context that ends with it. */
@ApplicationScoped
class Execution {

    private final ExecutionService service;

    Execution(ExecutionService service) {
        this.service = service;
    }

    ExecutionResult execute(Question question, PreparedDocument document, Deadline deadline) {
        ManagedContext requestContext = Arc.container().requestContext();
        InjectableContext.ContextState state = requestContext.activate();
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        try {
            Map<String, Object> context = new HashMap<>();
            context.put("runBlocking", true);
            context.put("httpHeaders", Map.<String, List<String>>of());
            context.put("state", state);
            context.put(RequestInput.QUESTION, question);
            context.put(RequestInput.DOCUMENT, document);
            context.put(RequestInput.DEADLINE, deadline);
            Written written = new Written();
            service.executeSync(request(question), context, written);
            return written.result();
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            // Fetchers deactivate the context on this thread, so it is ended by its state.
            requestContext.destroy(state);
            requestContext.deactivate();
        }
    }

    private static JsonObject request(Question question) {
        JsonObjectBuilder request = Json.createObjectBuilder().add("query", question.document());
        if (question.operationName() != null) {
            request.add("operationName", question.operationName());
        }
        return request.build();
    }

    /** Keeps the result before SmallRye turns it into JSON. */
    private static final class Written implements ExecutionResponseWriter {
        private ExecutionResult result;
        private Throwable failure;

        @Override
        public void write(ExecutionResponse response) {
            result = response.getExecutionResult();
        }

        @Override
        public void fail(Throwable thrown) {
            failure = thrown;
        }

        private ExecutionResult result() {
            if (result == null) {
                throw new IllegalStateException("the engine gave no result", failure);
            }
            return result;
        }
    }
}
