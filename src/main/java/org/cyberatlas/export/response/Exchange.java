package org.cyberatlas.export.response;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.http.cache.EntityTag;
import org.cyberatlas.http.cache.PreparedResponse;
import org.cyberatlas.http.headers.ContentCoding;
import org.cyberatlas.http.headers.MediaType;
import org.cyberatlas.http.response.ResponseWriter;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.jboss.logging.Logger;

/**
 * One request and its response. A failure before the response has begun is reported as an error; a later one cuts the connection, so
 * that the client notices that the body is incomplete.
 */
public final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final ResponseWriter responses;
    private final ExportConfig config;
    private final Deadline taking;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final long late;

    public Exchange(RoutingContext http, ResponseWriter responses, ExportConfig config) {
        this.vertx = http.vertx();
        this.request = http.request();
        this.response = http.response();
        this.responses = responses;
        this.config = config;
        Duration whole = config.start().plus(config.deadline());
        this.taking = new Deadline(whole);
        this.late = vertx.setTimer(
                config.start().toMillis(), timer -> fail(FailureClassifier.rejection(ErrorCode.DEADLINE_EXCEEDED)));
        long cut = vertx.setTimer(whole.toMillis(), timer -> cut());
        http.addEndHandler(end -> {
            vertx.cancelTimer(late);
            vertx.cancelTimer(cut);
            taking.pass();
        });
    }

    /** Whether the client has gone, or the time is over. */
    public boolean isOver() {
        return taking.isOver() || response.ended() || response.closed();
    }

    public boolean has(String tag) {
        return EntityTag.matches(request.getHeader("If-None-Match"), tag);
    }

    /** Writes a response that is complete. */
    public void respond(PreparedResponse response) {
        if (begin()) {
            responses.write(request, response, MediaType.JSON);
        }
    }

    /** Streams a response while its body is written. */
    public void respond(String tag, Map<String, String> headers, Body body) throws IOException {
        if (!begin()) {
            return;
        }
        if (EntityTag.matchesAny(request.getHeader("If-None-Match"))) { // the table is there: it was opened
            responses.write(request, PreparedResponse.notModified(tag), MediaType.JSON);
            return;
        }
        boolean zipped = responses.begin(request, tag, headers);
        if (request.method() == HttpMethod.HEAD) {
            response.end();
            return;
        }
        response.setChunked(true);
        ResponseStream pieces = new ResponseStream(response, taking, config.writeTimeout());
        OutputStream out = zipped ? ContentCoding.gzip(pieces) : pieces;
        body.write(out);
        out.close(); // not in a finally block: closing would mark a truncated body as complete
    }

    public void fail(Throwable failure) {
        if (begin()) {
            responses.reject(request, FailureClassifier.rejection(failure), MediaType.JSON);
        } else if (!response.ended()) {
            // A client that has gone shows as a wrapped IOException; any other failure is an error of the service.
            LOG.log(
                    failure.getCause() instanceof IOException ? Logger.Level.DEBUG : Logger.Level.ERROR,
                    "An export was cut short",
                    failure);
            cut();
        }
    }

    private boolean begin() {
        vertx.cancelTimer(late);
        return begun.compareAndSet(false, true);
    }

    private void cut() {
        taking.pass();
        if (!response.reset()) {
            request.connection().close();
        }
    }

    /** Body of a response. */
    public interface Body {
        void write(OutputStream out) throws IOException;
    }
}
