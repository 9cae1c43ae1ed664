package org.cyberatlas.export;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.response.Download;
import org.cyberatlas.export.response.Download.Work;
import org.cyberatlas.export.response.Exchange;
import org.cyberatlas.export.response.ExportConfig;
import org.cyberatlas.http.cache.PreparedResponse;
import org.cyberatlas.http.headers.MediaType;
import org.cyberatlas.http.limits.ExecutionQueue;
import org.cyberatlas.http.limits.RateLimiter;
import org.cyberatlas.http.request.QueryParameters;
import org.cyberatlas.http.response.ResponseWriter;
import org.cyberatlas.shared.data.Catalogues;
import org.cyberatlas.shared.data.Database;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.telemetry.RequestTelemetry;
import org.cyberatlas.telemetry.TelemetryRecorder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Endpoint of downloads, {@code /export}. It applies the request checks in order. */
@ApplicationScoped
class ExportEndpoint {

    private static final String PATH = "/export/";
    private static final String METHODS = "GET, HEAD, OPTIONS";
    /** After the headers of every page. */
    private static final int AFTER_PAGE_HEADERS = -98;

    private final Downloads downloads;
    private final RateLimiter limiter;
    private final ExecutionQueue queue;
    private final Catalogues catalogues;
    private final Database database;
    private final ResponseWriter responses;
    private final TelemetryRecorder telemetry;
    private final ExportConfig config;
    private final String build;

    ExportEndpoint(
            Vertx vertx,
            Downloads downloads,
            RateLimiter limiter,
            Catalogues catalogues,
            Database database,
            ResponseWriter responses,
            TelemetryRecorder telemetry,
            ExportConfig config,
            @ConfigProperty(name = "quarkus.application.version") String build) {
        this.downloads = downloads;
        this.limiter = limiter;
        this.queue = new ExecutionQueue(vertx, "export", config.concurrent(), config.queue());
        this.catalogues = catalogues;
        this.database = database;
        this.responses = responses;
        this.telemetry = telemetry;
        this.config = config;
        this.build = build;
    }

    void route(@Observes Router router) {
        for (Download served : downloads.served()) {
            router.route(PATH + served.file()).order(AFTER_PAGE_HEADERS).handler(http -> serve(http, served));
        }
    }

    private void serve(RoutingContext http, Download served) {
        telemetry.begin(http);
        RequestTelemetry.current().fileDownloaded(served.file());
        HttpServerRequest request = http.request();
        try {
            limiter.admit(request);
            if (request.method().name().equals("OPTIONS")) {
                request.response()
                        .putHeader("Allow", METHODS)
                        .setStatusCode(204)
                        .end();
                return;
            }
            requireServed(request, served.type());
            Parameters parameters = new Parameters(QueryParameters.of(request));
            Work work = served.read().apply(parameters);
            parameters.requireNothingElse();
            String asked = String.join("\n", build, served.file(), parameters.query(), served.shape());
            Exchange exchange = new Exchange(http, responses, config);
            catalogues
                    .knownVersion()
                    .map(known -> tag(asked, known))
                    .filter(exchange::has)
                    .ifPresentOrElse(
                            current -> exchange.respond(PreparedResponse.notModified(current)),
                            () -> queue.submit(() -> execute(exchange, asked, work))
                                    .onFailure(exchange::fail));
        } catch (RuntimeException failure) {
            responses.reject(request, FailureClassifier.rejection(failure), MediaType.JSON);
        }
    }

    private static void requireServed(HttpServerRequest request, String type) {
        if (!request.method().name().matches("GET|HEAD")) {
            throw RequestRejectedException.ofRequest(405, ErrorCode.METHOD_NOT_ALLOWED, "Use GET")
                    .with("Allow", METHODS);
        }
        if (!MediaType.accepts(request.getHeader("Accept"), type)) {
            throw RequestRejectedException.ofRequest(406, ErrorCode.NOT_ACCEPTABLE, "Accept " + type);
        }
    }

    private Void execute(Exchange exchange, String asked, Work work) {
        if (exchange.isOver()) {
            return null;
        }
        Duration longest = config.start().plus(config.deadline());
        return database.readInTransaction(longest, config.start()::toMillis, version -> {
            String tag = tag(asked, version);
            if (exchange.has(tag)) {
                exchange.respond(PreparedResponse.notModified(tag));
            } else {
                respond(exchange, tag, work);
            }
            return null;
        });
    }

    private static void respond(Exchange exchange, String tag, Work work) {
        try {
            work.respond(exchange, tag);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String tag(String asked, String dataVersion) {
        return DigestUtils.sha256Hex(dataVersion + '\n' + asked);
    }
}
