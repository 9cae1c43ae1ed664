package org.cyberatlas.http.connection;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.PercentCodec;
import org.cyberatlas.http.response.ErrorResponses;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.RequestRejectedException;
import org.cyberatlas.telemetry.TelemetryRecorder;

/** Rules for the head of every request: its URI by RFC 3986, and its headers by RFC 9110. */
public final class RequestHeadRules {

    /**
     * System property that leaves invalid URIs to this class: Quarkus would refuse some of them before any route, without a message. It is
     * read once, when the server is made.
     */
    public static final String LEFT_TO_US = "vertx.disableURIValidation";

    private static final int ASCII = 0x80;
    private static final String CONTINUE = "100-continue";

    private static final List<CharSequence> LISTS = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.EXPECT,
            HttpHeaders.IF_NONE_MATCH);

    private final TelemetryRecorder telemetry;
    private final ErrorResponses errors;

    public RequestHeadRules(TelemetryRecorder telemetry, ErrorResponses errors) {
        this.telemetry = telemetry;
        this.errors = errors;
    }

    /** Makes one list of several lines (5.3 of RFC 9110), and responds to Expect before the body is read (10.1.1). */
    public void checkHeaders(RoutingContext http) {
        HttpServerRequest request = http.request();
        MultiMap headers = request.headers();
        for (CharSequence name : LISTS) {
            List<String> lines = headers.getAll(name);
            if (lines.size() > 1) {
                headers.set(name, String.join(", ", lines));
            }
        }
        if (request.version() == HttpVersion.HTTP_1_0) {
            headers.remove(HttpHeaders.EXPECT); // which that version does not have
        }
        String expected = headers.get(HttpHeaders.EXPECT);
        if (expected == null) {
            http.next();
            return;
        }
        if (hasBody(headers)) {
            // The client may or may not send the body after the final response.
            http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (expected.equalsIgnoreCase(CONTINUE)) {
            http.next();
        } else {
            errors.reject(
                    http,
                    RequestRejectedException.ofRequest(
                            417, ErrorCode.BAD_REQUEST, "The only Expect of this server is " + CONTINUE));
        }
    }

    private static boolean hasBody(MultiMap headers) {
        return headers.contains(HttpHeaders.TRANSFER_ENCODING)
                || headers.contains(HttpHeaders.CONTENT_LENGTH) && !"0".equals(headers.get(HttpHeaders.CONTENT_LENGTH));
    }

    /**
     * Accepts only characters that RFC 3986 allows, and escapes that are UTF-8. Anything else would reach the routes as other text than the
     * client sent.
     */
    public void checkUri(RoutingContext http) {
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
