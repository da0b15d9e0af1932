package switchboard.ejb.transport;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Networks in CIDR notation: {@code 10.0.0.0/8, 2001:db8::/32, 192.0.2.7}. */
public record Networks(List<IPAddress> blocks) {

    /** The library reads more: ranges, wildcards, nothing at all. */
    private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f.:]+(/[0-9]{1,3})?");

    public Networks {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param setting where the list stands
     * @throws IllegalArgumentException that names the setting, and the entry which is no network
     */
    public static Networks parse(String setting, String list) {
        return new Networks(Arrays.stream(list.split("[,\\s]+"))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> block(setting, entry))
                .toList());
    }

    private static IPAddress block(String setting, String entry) {
        if (!FORM.matcher(entry).matches()) {
            throw unfit(setting, entry, null);
        }
        try {
            return new IPAddressString(entry).toAddress().toPrefixBlock();
        } catch (AddressStringException e) {
            throw unfit(setting, entry, e);
        }
    }

    private static IllegalArgumentException unfit(String setting, String entry, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                setting + ": \"" + entry + "\" is no address or network such as 10.0.0.0/8", cause);
    }

    /** Whether an address is in one of them; any is if there are none. */
    public boolean allow(InetAddress address) {
        var one = new IPAddressString(address.getHostAddress().split("%", 2)[0]).getAddress();
        return blocks.isEmpty() || blocks.stream().anyMatch(block -> block.contains(one));
    }
}
