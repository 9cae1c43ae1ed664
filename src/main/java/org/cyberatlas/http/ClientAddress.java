package org.cyberatlas.http;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose request it is. One customer of a provider has a whole /64 network of IPv6, so that is one client. */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    static String network(String address) {
        if (address == null) {
            return "";
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length <= 4
                ? address
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
    }
}
