package org.cyberatlas.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Set;
import org.cyberatlas.shared.error.StartRefusal;

/** Address that the service listens on, as configured. */
public record HttpAddress(String host, int port) {

    public static final int HIGHEST_PORT = 65_535;

    private static final Set<String> EVERY_INTERFACE = Set.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0", "[::]");

    /** The address as a browser on this machine takes it: a wildcard is not a place one can go to. */
    public String url() {
        if (EVERY_INTERFACE.contains(host)) {
            return "http://localhost:" + port;
        }
        return "http://" + (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port;
    }

    /**
     * Refuses the start if the address cannot be bound, before a database is prepared in vain.
     *
     * @param settings what the names of the settings for this address begin with
     */
    public void requireFree(String settings) {
        if (port <= 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true); // as the server itself does: connections in TIME_WAIT are no obstacle
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException unknown) {
            throw new StartRefusal("The host %s to listen on is not known; set %s_HOST to an address of this machine."
                    .formatted(host, settings));
        } catch (BindException taken) {
            throw new StartRefusal(
                    "Cannot listen on %s port %d (%s); stop the program that holds it or choose another with %s_PORT."
                            .formatted(host, port, taken.getMessage(), settings));
        } catch (IOException | IllegalArgumentException wrong) {
            throw new StartRefusal("Cannot listen on %s port %d: %s; see %s_HOST and %4$s_PORT."
                    .formatted(host, port, wrong.getMessage(), settings));
        }
    }
}
