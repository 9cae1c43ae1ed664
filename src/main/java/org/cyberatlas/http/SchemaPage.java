package org.cyberatlas.http;

import graphql.schema.GraphQLSchema;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Serves the schema for tools that generate code from it. */
@ApplicationScoped
class SchemaPage implements Handler<RoutingContext> {

    private final Body text;
    private final String tag;

    SchemaPage(GraphQLSchema schema) {
        String printed = SchemaText.of(schema);
        text = new Body(printed.getBytes(StandardCharsets.UTF_8));
        tag = Digest.of(printed);
    }

    @Override
    public void handle(RoutingContext http) {
        HttpServerRequest request = http.request();
        HttpServerResponse response = http.response();
        ContentCoding coding = text.coding(ResponseWriter.accepted(request));
        String tagsThere = request.getHeader("If-None-Match");
        response.putHeader("Vary", "Accept-Encoding")
                .putHeader("Cache-Control", "no-cache") // a shared cache asks whether it is still the same
                .putHeader("ETag", EntityTag.answered(tagsThere, tag, coding));
        if (!request.method().name().matches("GET|HEAD")) {
            response.putHeader("Allow", "GET, HEAD").setStatusCode(405).end();
        } else if (EntityTag.matches(tagsThere, tag)) {
            response.setStatusCode(304).end();
        } else {
            write(response, request.method() == HttpMethod.HEAD, coding);
        }
    }

    private void write(HttpServerResponse response, boolean headersOnly, ContentCoding coding) {
        byte[] body = text.in(coding);
        if (coding != ContentCoding.IDENTITY) {
            response.putHeader("Content-Encoding", coding.token());
        }
        response.putHeader("Content-Type", "text/plain; charset=utf-8")
                .putHeader("Content-Length", String.valueOf(body.length));
        if (headersOnly) {
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}
