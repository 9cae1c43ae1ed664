package org.cyberatlas.page;

import io.quarkus.vertx.http.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.http.persisted.DocumentsConfig;
import org.jboss.logging.Logger;

/**
 * Client of the service itself, whose requests compile the code between the network and the execution. Each has a connection of its own, as
 * the first requests of clients have.
 */
@ApplicationScoped
class LoopbackClient {

    private static final Logger LOG = Logger.getLogger(LoopbackClient.class);
    private static final Buffer BODY = Buffer.buffer("{\"query\":\"query WarmUp { __typename }\"}");
    private static final long TIMEOUT_SECONDS = 5;

    private final HttpServer server;
    private final HttpClient client;
    private volatile boolean usable;

    LoopbackClient(Vertx vertx, HttpServer server, LimitsConfig limits, DocumentsConfig documents) {
        this.server = server;
        this.client = vertx.httpClientBuilder()
                .with(new HttpClientOptions().setKeepAlive(false))
                .withConnectHandler(connection -> connection.exceptionHandler(reportedByItsRequest -> {}))
                .build();
        // Requests would take the tokens of a proxy on the same host, or be refused and counted as errors.
        this.usable = limits.rate().perMinute() == 0 && !documents.trustedOnly();
    }

    /** Sends requests one after another, unless one has failed before. */
    void send(int requests) {
        URI service = server.getLocalBaseUri();
        try {
            for (int sent = 0; usable && sent < requests && service.getScheme().equals("http"); sent++) {
                send(service);
            }
        } catch (CompletionException failed) {
            usable = false;
            LOG.debug("The warm-up goes on without HTTP", failed);
        }
    }

    private void send(URI service) {
        client.request(HttpMethod.POST, service.getPort(), service.getHost(), "/graphql")
                .compose(request ->
                        request.putHeader("Content-Type", "application/json").send(BODY))
                .compose(HttpClientResponse::body)
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
