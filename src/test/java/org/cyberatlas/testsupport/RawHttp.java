package org.cyberatlas.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Responses to bytes that no HTTP client would send.
 *
 * @param text all responses, one behind the other
 * @param closed whether the server closed the connection
 */
public record RawHttp(String text, boolean closed) {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");

    /** @param request each character is one byte */
    public static RawHttp of(URL endpoint, String request) {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoTimeout(1_500);
            ByteArrayOutputStream heard = new ByteArrayOutputStream();
            boolean closed = true;
            try {
                socket.getInputStream().transferTo(heard);
            } catch (SocketTimeoutException silent) {
                closed = false;
            } catch (SocketException reset) {
                // Closed, too.
            }
            return new RawHttp(heard.toString(StandardCharsets.UTF_8), closed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static String get(String uri, String... headers) {
        return head("GET " + uri + " HTTP/1.1", headers);
    }

    /** A request after which the server closes the connection: nothing is waited for when its response is there. */
    public static String lastGet(String uri, String... headers) {
        return get(
                uri,
                Stream.concat(Stream.of(headers), Stream.of("Connection: close"))
                        .toArray(String[]::new));
    }

    public static String head(String line, String... headers) {
        return line + "\r\nHost: x\r\n"
                + String.join(
                        "",
                        Arrays.stream(headers).map(header -> header + "\r\n").toList()) + "\r\n";
    }

    /** Status codes, separated by blanks. */
    public String statuses() {
        return String.join(
                " ", STATUS.matcher(text).results().map(found -> found.group(1)).toList());
    }
}
