package org.cyberatlas.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.cyberatlas.shared.error.StartRefusal;
import org.junit.jupiter.api.Test;

class HttpAddressTest {

    @Test
    void takenPortIsRefusedAndAFreeOneIsNot() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = taken.getLocalPort();
            HttpAddress address = new HttpAddress("127.0.0.1", port);
            StartRefusal refusal = assertThrows(StartRefusal.class, () -> address.requireFree("QUARKUS_HTTP"));
            assertTrue(refusal.getMessage().startsWith("Cannot listen on 127.0.0.1 port " + port), refusal::getMessage);
            assertTrue(refusal.getMessage().contains("QUARKUS_HTTP_PORT"), refusal::getMessage);
        }
        assertDoesNotThrow(() -> new HttpAddress("127.0.0.1", port).requireFree("QUARKUS_HTTP"));
    }

    @Test
    void unknownHostIsRefused() {
        StartRefusal refusal =
                assertThrows(StartRefusal.class, () -> new HttpAddress("no host", 8080).requireFree("QUARKUS_HTTP"));
        assertTrue(refusal.getMessage().contains("QUARKUS_HTTP_HOST"), refusal::getMessage);
    }

    @Test
    void wildcardIsShownAsLocalhost() {
        assertEquals("http://localhost:8080", new HttpAddress("0.0.0.0", 8080).url());
        assertEquals("http://localhost:8080", new HttpAddress("::", 8080).url());
        assertEquals("http://[::1]:8080", new HttpAddress("::1", 8080).url());
        assertEquals("http://127.0.0.1:8080", new HttpAddress("127.0.0.1", 8080).url());
    }
}
