package org.cyberatlas.testsupport;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Probe for a container engine, with a short timeout. */
final class DockerEngine {

    private static final int ASSUMED_BY_TESTCONTAINERS = 44; // API 1.44; an older engine refuses to be asked in it
    private static final Pattern API_VERSION = Pattern.compile("(?i)api-version: 1\\.(\\d+)");
    private static final Logger LIBRARY_LOG = Logger.getLogger("org.testcontainers"); // kept: loggers are collected

    private DockerEngine() {}

    static boolean responds() {
        String host = Objects.requireNonNullElse(System.getenv("DOCKER_HOST"), "");
        if (host.isEmpty() || host.startsWith("unix://")) {
            Optional<Integer> version =
                    sockets(host).flatMap(socket -> apiVersion(socket).stream()).findFirst();
            if (version.isEmpty()) {
                return false;
            }
            if (version.get() < ASSUMED_BY_TESTCONTAINERS && System.getenv("DOCKER_API_VERSION") == null) {
                System.setProperty("api.version", "1." + version.get());
            }
        }
        LIBRARY_LOG.setLevel(Level.OFF); // it reports a missing engine with a page of stack traces
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (IllegalStateException wentAway) {
            return false;
        }
    }

    private static Stream<Path> sockets(String host) {
        if (!host.isEmpty()) {
            return Stream.of(Path.of(host.substring("unix://".length())));
        }
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.of(
                        Optional.of(Path.of("/var/run/docker.sock")),
                        Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")).map(run -> Path.of(run, "docker.sock")),
                        Optional.of(home.resolve(".docker/run/docker.sock")),
                        Optional.of(home.resolve(".docker/desktop/docker.sock")))
                .flatMap(Optional::stream);
    }

    private static Optional<Integer> apiVersion(Path socket) {
        if (!Files.exists(socket)) {
            return Optional.empty();
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap("GET /_ping HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer response = ByteBuffer.allocate(4096);
            while (response.hasRemaining() && channel.read(response) >= 0) {
                // A response may come in pieces; the engine closes after the last.
            }
            Matcher header = API_VERSION.matcher(
                    new String(response.array(), 0, response.position(), StandardCharsets.US_ASCII));
            return header.find() ? Optional.of(Integer.parseInt(header.group(1))) : Optional.empty();
        } catch (IOException unavailable) {
            return Optional.empty();
        }
    }
}
