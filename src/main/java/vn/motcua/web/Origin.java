package vn.motcua.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Nơi gửi: what counts as one sender. An IPv6 subscriber has 2⁶⁴ addresses, so those of one /64 are one; IPv4 addresses stand each for itself. */
public final class Origin {
    private static final int PREFIX_BYTES = 8;

    private Origin() {
    }

    /** @param address as the server tells it; what is no address is taken as it is */
    public static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return address == null ? "" : address;
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.replaceFirst("^\\[(.*)]$", "$1").replaceFirst("%.*$", ""));
            if (!(parsed instanceof Inet6Address) || parsed.isLoopbackAddress()) {
                return parsed.getHostAddress();
            }
            return HexFormat.of().formatHex(parsed.getAddress(), 0, PREFIX_BYTES).replaceAll("(.{4})", "$1:") + ":/64";
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
