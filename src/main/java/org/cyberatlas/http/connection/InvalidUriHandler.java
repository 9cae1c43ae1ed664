package org.cyberatlas.http.connection;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.PercentCodec;
import org.cyberatlas.http.response.ErrorResponses;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.telemetry.TelemetryRecorder;

/**
 * Check of the URI of every request: only characters that RFC 3986 allows, and escapes that are UTF-8. Anything else would reach the
 * routes as other text than the client sent.
 *
 * <p>Quarkus would refuse some of these before any route, without a message: the system property {@value #LEFT_TO_US} leaves them
 * to this class.
 */
public final class InvalidUriHandler implements Handler<RoutingContext> {

    /** Read once, when the server is made. */
    public static final String LEFT_TO_US = "vertx.disableURIValidation";

    private static final int ASCII = 0x80;

    private final TelemetryRecorder telemetry;
    private final ErrorResponses errors;

    public InvalidUriHandler(TelemetryRecorder telemetry, ErrorResponses errors) {
        this.telemetry = telemetry;
        this.errors = errors;
    }

    @Override
    public void handle(RoutingContext http) {
        String uri = http.request().uri();
        if (!isValid(uri)) {
            refuse(http, "The URI has a character or an escape that no URI may have: percent-encode its parameters");
        } else if (uri.indexOf('%') >= 0 && !isUtf8(uri)) {
            refuse(http, "The URI has an escape that is not UTF-8: percent-encode its parameters as UTF-8");
        } else {
            http.next();
        }
    }

    private void refuse(RoutingContext http, String message) {
        telemetry.begin(http);
        errors.reject(http, RequestRejectedException.ofRequest(400, ErrorCode.BAD_REQUEST, message));
    }

    private static boolean isValid(String uri) {
        try {
            new URI(uri);
            return uri.chars().allMatch(character -> character < ASCII);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isUtf8(String uri) {
        try {
            byte[] octets = new PercentCodec().decode(uri.getBytes(StandardCharsets.US_ASCII));
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return true;
        } catch (DecoderException | CharacterCodingException notUtf8) {
            return false;
        }
    }
}
