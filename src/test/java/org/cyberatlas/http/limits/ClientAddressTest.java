package org.cyberatlas.http.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    private static final String PROXY = "10.0.0.1";

    private final ClientAddress clients =
            new ClientAddress(true, false, Optional.of(List.of("10.0.0.0/24", "2001:db8:1::/48", "192.0.2.9:8080")));

    private String client(String peer, String... lines) {
        return clients.client(peer, ForwardedChain.ofXForwardedFor(List.of(lines)));
    }

    private String standard(String... lines) {
        return clients.client(PROXY, ForwardedChain.ofForwarded(List.of(lines)));
    }

    @Test
    void theLastUntrustedAddressFromTheRightIsTheClient() {
        assertEquals("198.51.100.7", client(PROXY, "198.51.100.7"));
        assertEquals("198.51.100.7", client(PROXY, "1.1.1.1, 198.51.100.7"));
        assertEquals("198.51.100.7", client(PROXY, "1.1.1.1, 198.51.100.7, 10.0.0.2"));
        assertEquals("198.51.100.7", client(PROXY, "1.1.1.1", "10.0.0.77, 198.51.100.7", "10.0.0.2"));
        assertEquals("198.51.100.7", client(PROXY, "10.0.0.5, 198.51.100.7, 2001:db8:1::5"));
        assertEquals("198.51.100.7", client("192.0.2.9", "198.51.100.7:51234"));
        assertEquals("2001:db8:2::1", client(PROXY, "[2001:db8:2::1]:443"));
        assertEquals("2001:db8:2::1", client("2001:db8:1::1", "2001:db8:2::1"));
    }

    @Test
    void headersOfAnUntrustedPeerAreIgnored() {
        assertEquals("203.0.113.1", client("203.0.113.1", "198.51.100.7"));
        assertEquals("198.51.100.7", client(PROXY, "10.0.0.1, 198.51.100.7"));
        assertEquals("192.0.2.10", client("192.0.2.10", "198.51.100.7"));
    }

    @Test
    void anUnreadableHopIsNotSkipped() {
        assertEquals(PROXY, client(PROXY, "198.51.100.7, unknown"));
        assertEquals(PROXY, client(PROXY, "198.51.100.7, "));
        assertEquals(PROXY, client(PROXY, "198.51.100.7, _hidden"));
        assertEquals(PROXY, client(PROXY, "198.51.100.7, 10.0.0.999"));
        assertEquals(PROXY, client(PROXY, "' OR 1=1 --"));
        assertEquals(PROXY, client(PROXY));
        assertEquals("10.0.0.3", client(PROXY, "10.0.0.3, 10.0.0.2"), "all are trusted");
    }

    @Test
    void theStandardHeaderIsReadByRfc7239() {
        assertEquals("198.51.100.7", standard("for=198.51.100.7"));
        assertEquals("198.51.100.7", standard("for=1.1.1.1, For=198.51.100.7;proto=https;by=10.0.0.1"));
        assertEquals("198.51.100.7", standard("proto=https;for=\"198.51.100.7:4711\", for=10.0.0.2"));
        assertEquals("198.51.100.7", standard("for=1.1.1.1", "host=\"a,b;for=2.2.2.2\";for=198.51.100.7"));
        assertEquals("2001:db8:2::1", standard("for=\"[2001:db8:2::1]:4711\""));
    }

    @Test
    void aDamagedStandardHeaderIsIgnored() {
        for (String damaged : List.of(
                "for=\"1.1.1.1, for=198.51.100.7",
                "for=unknown",
                "for=_secret",
                "proto=https",
                "for=198.51.100.7, for=\"",
                "for = 198.51.100.7 x",
                "198.51.100.7")) {
            assertEquals(PROXY, standard(damaged), damaged);
        }
        assertEquals("198.51.100.7", standard("for=\"1.1.1.1", "for=198.51.100.7"), "a line of its own");
    }

    @Test
    void emptyPartsOfTheStandardHeaderAreAllowed() {
        assertEquals("198.51.100.7", standard(";for=198.51.100.7;;proto=https;"));
        assertEquals("198.51.100.7", standard("for=1.1.1.1;,\tfor=198.51.100.7 ;"));
        assertEquals("10.0.0.2", standard("for=198.51.100.7,,for=10.0.0.2"), "an empty element may hide a hop");
        assertEquals(PROXY, standard("for=198.51.100.7, "));
        assertEquals("198.51.100.7", standard("for=198.51.100.7,"));
    }

    /** Read with a pattern that tries each way to divide a header, any of these takes hours, or more stack than a thread has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=1.2.3.4, | ' ' | x",
                "by=a | ' ' | x",
                "'' | ' ' | x",
                "'' | for=a; | x y",
                "'' | for=a; | \"",
                "'' | 'by=\"a\" ; ' | x",
                "for=\" | a | ''",
                "'' | 'for=a ,' | =",
                "'' | = | ''"
            })
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLongStandardHeaderIsReadOnce(String start, String repeated, String end) {
        assertEquals(PROXY, standard(start + repeated.repeat(100_000) + end));
    }

    @Test
    void aLongChainIsReadToItsEnd() {
        assertEquals("198.51.100.7", standard("for=198.51.100.7" + ", for=10.0.0.2".repeat(5_000)));
        assertEquals("198.51.100.7", standard("for=198.51.100.7" + ";by=10.0.0.2".repeat(50_000)));
    }

    @Test
    void withoutTrustedProxiesHeadersAreIgnored() {
        ClientAddress none = new ClientAddress(true, false, Optional.empty());
        assertEquals("10.0.0.1", none.client("10.0.0.1", List.of("198.51.100.7")));
    }

    @Test
    void aTrustedProxyIsAnAddressOrANetwork() {
        for (String wrong : List.of("proxy.example", "10.0.0.0/x", "", "10.0.0.0/8/8")) {
            Exception refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> new ClientAddress(true, false, Optional.of(List.of(wrong))),
                    wrong);
            assertTrue(refused.getMessage().contains("quarkus.http.proxy.trusted-proxies"), refused.getMessage());
        }
    }

    @Test
    void oneNetworkOfIpv6IsOneClient() {
        assertEquals(ClientAddress.limited("2001:db8::1"), ClientAddress.limited("2001:db8::ffff"));
        assertNotEquals(ClientAddress.limited("2001:db8::1"), ClientAddress.limited("2001:db8:0:1::1"));
        assertEquals(ClientAddress.limited("192.0.2.1"), ClientAddress.limited("::ffff:192.0.2.1"));
    }
}
