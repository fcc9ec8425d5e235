package org.tidu.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** What an address stands for when requests are counted. */
public final class Sender {

    private static final int IPV6 = 16;
    private static final int NETWORK = 8;

    private Sender() {}

    /** An IPv6 address stands for its /64: whoever has one has them all. */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6 ? HexFormat.of().formatHex(bytes, 0, NETWORK) : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
