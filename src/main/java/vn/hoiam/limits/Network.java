package vn.hoiam.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A block of addresses, such as {@code 10.0.0.0/8} or {@code 2001:db8::/64}. */
record Network(InetAddress base, int bits) {

    // Only what is written as an address: a name would be looked up.
    private static final Pattern WRITTEN_ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** A block, or a single address. */
    static Network of(String written) {
        var slash = written.indexOf('/');
        var address = slash < 0 ? written : written.substring(0, slash);
        var base = address(address)
                .orElseThrow(() -> new IllegalArgumentException("not a block of addresses: " + written));
        var all = base.getAddress().length * 8;
        var bits = slash < 0 ? all : Integer.parseInt(written.substring(slash + 1));
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("not a block of addresses: " + written);
        }
        return around(base, bits);
    }

    static Network around(InetAddress address, int bits) {
        var bytes = address.getAddress();
        for (int bit = bits; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(0x80 >> bit % 8);
        }
        try {
            return new Network(InetAddress.getByAddress(bytes), bits);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Optional<InetAddress> address(String written) {
        var bare = written.strip().replaceFirst("^\\[(.*)]$", "$1");
        if (!WRITTEN_ADDRESS.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        return address.getAddress().length == base.getAddress().length
                && Arrays.equals(around(address, bits).base.getAddress(), base.getAddress());
    }

    @Override
    public String toString() {
        return base.getHostAddress() + "/" + bits;
    }
}
