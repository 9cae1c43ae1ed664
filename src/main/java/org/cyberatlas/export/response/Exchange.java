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
import org.cyberatlas.http.headers.Gzip;
import org.cyberatlas.http.headers.MediaType;
import org.cyberatlas.http.response.ResponseWriter;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.FailureClassifier;
import org.jboss.logging.Logger;

/**
 * One request and its answer. Until the answer begins, whatever goes wrong is told in its place; later, the connection is cut, so that
 * nobody takes a part for the whole.
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

    /** Whether nobody waits for the answer any more. */
    public boolean isOver() {
        return taking.isOver() || response.ended() || response.closed();
    }

    public boolean has(String tag) {
        return EntityTag.matches(request.getHeader("If-None-Match"), tag);
    }

    /** Answers at once. */
    public void answer(PreparedResponse answer) {
        if (begin()) {
            responses.write(request, answer, MediaType.JSON);
        }
    }

    /** Answers in pieces, as the body is written. */
    public void answer(String tag, Map<String, String> headers, Body body) throws IOException {
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
        ResponseStream pieces = new ResponseStream(response, taking, config.patience());
        OutputStream out = zipped ? Gzip.compressing(pieces) : pieces;
        body.write(out);
        out.close(); // never where the body failed: it ends the answer, as if it were whole
    }

    public void fail(Throwable failure) {
        if (begin()) {
            responses.reject(request, FailureClassifier.rejection(failure), MediaType.JSON);
        } else if (!response.ended()) {
            // The client's doing comes wrapped by the transaction; anything else is to be looked into.
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

    /** Writes what an answer holds. */
    public interface Body {
        void write(OutputStream out) throws IOException;
    }
}
