package switchboard.ejb.transport.smpp.esme;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Networks in CIDR notation: {@code 10.0.0.0/8, 2001:db8::/32, 192.0.2.7}. */
record Networks(List<IPAddress> blocks) {

    /** The library reads more: ranges, wildcards, nothing at all. */
    private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f.:]+(/[0-9]{1,3})?");

    Networks {
        blocks = List.copyOf(blocks);
    }

    /** @throws IllegalArgumentException that names the entry which is no network */
    static Networks parse(String list) {
        return new Networks(Arrays.stream(list.split("[,\\s]+"))
                .filter(entry -> !entry.isEmpty())
                .map(Networks::block)
                .toList());
    }

    private static IPAddress block(String entry) {
        if (!FORM.matcher(entry).matches()) {
            throw unfit(entry, null);
        }
        try {
            return new IPAddressString(entry).toAddress().toPrefixBlock();
        } catch (AddressStringException e) {
            throw unfit(entry, e);
        }
    }

    private static IllegalArgumentException unfit(String entry, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "from: \"" + entry + "\" is no address or network such as 10.0.0.0/8", cause);
    }

    /** Whether an address is in one of them; any is if there are none. */
    boolean allow(InetAddress address) {
        var one = new IPAddressString(address.getHostAddress().split("%", 2)[0]).getAddress();
        return blocks.isEmpty() || blocks.stream().anyMatch(block -> block.contains(one));
    }
}
