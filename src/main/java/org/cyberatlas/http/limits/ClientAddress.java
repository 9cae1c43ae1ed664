package org.cyberatlas.http.limits;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Address of the client of a request: that of the connection or, if the connection comes from a trusted proxy, the rightmost forwarded
 * address that is not one of a trusted proxy. Addresses to the left of it are written by the client, and may be anything.
 *
 * <p>Quarkus takes the leftmost address, so only its settings are used here.
 */
@Singleton
public final class ClientAddress {

    private static final String TRUSTED = "quarkus.http.proxy.trusted-proxies";
    private static final int NETWORK_BYTES = 8;
    private static final int IPV4_BYTES = 4;

    private final boolean forwarded;
    private final boolean standardHeader;
    private final List<IpSubnetFilterRule> trusted;

    ClientAddress(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean forwarded,
            @ConfigProperty(name = "quarkus.http.proxy.allow-forwarded", defaultValue = "false") boolean standardHeader,
            @ConfigProperty(name = TRUSTED) Optional<List<String>> trusted) {
        this.forwarded = forwarded;
        this.standardHeader = standardHeader;
        this.trusted =
                trusted.orElse(List.of()).stream().map(ClientAddress::network).toList();
    }

    private static IpSubnetFilterRule network(String given) {
        String[] parts = given.strip().split("/", 2);
        InetAddress address = address(ForwardedChain.withoutPort(parts[0]));
        if (address == null || parts.length > 1 && !parts[1].matches("\\d{1,3}")) {
            throw new IllegalArgumentException(
                    TRUSTED + " has '" + given + "', which is neither an IP address nor a network such as 10.0.0.0/8");
        }
        int bits = parts.length > 1 ? Integer.parseInt(parts[1]) : 8 * address.getAddress().length;
        return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
    }

    /** Key of a client for the limits: an IPv4 address, or a /64 network of IPv6, which is what one customer of a provider has. */
    public String of(HttpServerRequest request) {
        String peer = request.connection().remoteAddress().hostAddress();
        if (!forwarded || !isTrusted(peer)) {
            return limited(peer); // without a look at what it sends
        }
        return limited(client(
                peer,
                standardHeader
                        ? ForwardedChain.ofForwarded(request.headers().getAll("Forwarded"))
                        : ForwardedChain.ofXForwardedFor(request.headers().getAll("X-Forwarded-For"))));
    }

    /** @param chain address that each hop has seen, the nearest hop last */
    String client(String peer, List<String> chain) {
        String client = peer;
        List<String> hops = new ArrayList<>(chain);
        while (!hops.isEmpty() && isTrusted(client)) {
            String before = hops.remove(hops.size() - 1);
            if (address(before) == null) {
                return client; // hidden or malformed: the proxy is the last known address
            }
            client = before;
        }
        return client;
    }

    private boolean isTrusted(String address) {
        InetAddress parsed = address(address);
        return parsed != null && trusted.stream().anyMatch(rule -> rule.matches(new InetSocketAddress(parsed, 0)));
    }

    private static InetAddress address(String text) {
        byte[] bytes = text == null ? null : NetUtil.createByteArrayFromIpAddressString(text);
        try {
            return bytes == null ? null : InetAddress.getByAddress(bytes); // IPv4 within IPv6 becomes IPv4
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String limited(String address) {
        InetAddress parsed = address(address);
        if (parsed == null) {
            return String.valueOf(address);
        }
        byte[] bytes = parsed.getAddress();
        return bytes.length == IPV4_BYTES
                ? parsed.getHostAddress()
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
    }
}
