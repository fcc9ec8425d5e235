package org.tidu.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The address or network of a proxy, as the pattern by which the servlet container knows it. */
final class ProxyAddress {

    private static final Pattern NETWORK =
            Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})/(\\d{1,2})");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]*[:.][0-9a-fA-F:.]*");
    private static final int BITS = 8;
    private static final int OCTET = 256;
    private static final int WIDEST = 8;
    private static final int LONGEST = 32;

    private ProxyAddress() {}

    /** @throws UnsafeStart when it is neither an address nor an IPv4 network */
    static String pattern(String named) {
        Matcher network = NETWORK.matcher(named.strip());
        if (network.matches()) {
            int length = Integer.parseInt(network.group(2));
            if (length < WIDEST || length > LONGEST) {
                throw unknown(named);
            }
            return network(bytes(network.group(1), named), length);
        }
        return Pattern.quote(address(named.strip(), named).getHostAddress()) + "|" + Pattern.quote(named.strip());
    }

    private static String network(byte[] address, int length) {
        return IntStream.range(0, address.length)
                .mapToObj(i -> octet(address[i] & 0xFF, Math.min(BITS, Math.max(0, length - i * BITS))))
                .collect(Collectors.joining("\\."));
    }

    /** Those that share the first so many bits. */
    private static String octet(int value, int bits) {
        int step = OCTET >> bits;
        int first = value / step * step;
        return IntStream.range(first, first + step).mapToObj(String::valueOf).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static byte[] bytes(String address, String named) {
        return address(address, named).getAddress();
    }

    /** Names are not looked up: who answers for them may change. */
    private static InetAddress address(String text, String named) {
        try {
            if (ADDRESS.matcher(text).matches()) {
                return InetAddress.getByName(text);
            }
        } catch (UnknownHostException noAddress) {
            throw unknown(named);
        }
        throw unknown(named);
    }

    private static UnsafeStart unknown(String named) {
        return new UnsafeStart("tidu.trusted-proxies 中的“" + named + "”不是 IP 地址，也不是 IPv4 网段（前缀 8–32 位）",
                "填写反向代理的 IP 地址或网段，如 10.1.2.3 或 10.1.2.0/28，多个以逗号分隔；没有反向代理则留空");
    }
}
