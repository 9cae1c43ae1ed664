package org.cyberatlas.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.cyberatlas.telemetry.RequestTelemetry.Outcome;

/**
 * OpenTelemetry span of each request, child of the span of the client if it sends one. The spans of Quarkus are off because they carry
 * the whole URI, and so the variables of a GET.
 */
@Singleton
class RequestSpans {

    private static final TextMapGetter<HttpServerRequest> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(HttpServerRequest request) {
            return request.headers().names();
        }

        @Override
        public String get(HttpServerRequest request, String name) {
            return request.getHeader(name);
        }
    };

    private final Tracer tracer;
    private final TextMapPropagator propagator;

    RequestSpans(OpenTelemetry telemetry) {
        tracer = telemetry.getTracer("org.cyberatlas");
        propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    Span begin(HttpServerRequest request) {
        return tracer.spanBuilder("GraphQL")
                .setSpanKind(SpanKind.SERVER)
                .setParent(propagator.extract(Context.root(), request, HEADERS))
                .setAttribute("http.request.method", request.method().name())
                .setAttribute("url.path", request.path())
                .startSpan();
    }

    void end(Span span, RequestTelemetry request, Outcome outcome, int status) {
        if (request.download()) {
            span.updateName(request.operation());
        } else if (request.operation() != null) {
            span.updateName("query " + request.operation())
                    .setAttribute("graphql.operation.type", "query")
                    .setAttribute("graphql.operation.name", request.operation());
        }
        span.setAttribute("http.response.status_code", status)
                .setAttribute("atlas.outcome", outcome.label())
                .setAttribute("atlas.cost", request.cost())
                .setAttribute("atlas.statements", request.statements());
        request.errors().stream().findFirst().ifPresent(code -> span.setAttribute("error.type", code));
        if (outcome == Outcome.FAILED) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
