package io.github.coursekit.external;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * The addresses that the registries of special-purpose addresses
 * (<a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IPv4</a>,
 * <a href="https://www.iana.org/assignments/iana-ipv6-special-registry/">IPv6</a>) leave to the public internet.
 */
final class PublicAddresses {

    private static final int IPV4_BYTES = 4;

    private PublicAddresses() {}

    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? publicIpv4(bytes) : publicIpv6(bytes);
    }

    private static boolean publicIpv4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        return switch (a) {
            case 0, 10, 127 -> false; // this network, private, loopback
            case 100 -> b < 64 || b > 127; // carrier-grade NAT
            case 169 -> b != 254; // link-local, where clouds answer with credentials
            case 172 -> b < 16 || b > 31; // private
            case 192 -> b != 168 && !(b == 0 && (c == 0 || c == 2)); // private, protocol assignments, documentation
            case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100); // benchmarks, documentation
            case 203 -> !(b == 0 && c == 113); // documentation
            default -> a < 224; // multicast, reserved, broadcast
        };
    }

    private static boolean publicIpv6(byte[] bytes) {
        int first = word(bytes, 0);
        int second = word(bytes, 2);
        if (first == 0x64 && second == 0xFF9B) { // NAT64: how networks without IPv4 see the IPv4 internet
            return zeros(bytes, 4, 12) && publicIpv4(Arrays.copyOfRange(bytes, 12, 12 + IPV4_BYTES));
        }
        if (first == 0x2002) { // 6to4
            return publicIpv4(Arrays.copyOfRange(bytes, 2, 2 + IPV4_BYTES));
        }
        boolean globalUnicast = (first & 0xE000) == 0x2000;
        boolean protocols = first == 0x2001 && second < 0x200; // with Teredo, which wraps IPv4
        boolean documentation = (first == 0x2001 && second == 0xDB8) || (first == 0x3FFF && second < 0x1000);
        return globalUnicast && !protocols && !documentation;
    }

    private static boolean zeros(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static int word(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }
}
