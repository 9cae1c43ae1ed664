package org.cyberatlas.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.telemetry.Trails;

/**
 * Turns away addresses that are none, with the reason.
 *
 * <p>Quarkus would turn the same ones away without a word, before any route: the system property {@value #LEFT_TO_US} has it leave them
 * to this.
 */
public final class MalformedAddresses implements Handler<RoutingContext> {

    /** Read once, when the server is made. */
    public static final String LEFT_TO_US = "vertx.disableURIValidation";

    private final Trails trails;
    private final ResponseWriter responses;

    MalformedAddresses(Trails trails, ResponseWriter responses) {
        this.trails = trails;
        this.responses = responses;
    }

    @Override
    public void handle(RoutingContext http) {
        if (isAddress(http.request().uri())) {
            http.next();
            return;
        }
        trails.begin(http);
        Refusal refusal = Refusal.ofRequest(
                400,
                ErrorCode.BAD_REQUEST,
                "The address has a character or an escape that no address may have: percent-encode its parameters");
        MediaType type = AcceptHeader.chosen(http.request().getHeader("Accept")).orElse(MediaType.JSON);
        responses.refuse(http.request(), refusal, type);
    }

    private static boolean isAddress(String given) {
        try {
            new URI(given);
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
