package switchboard.smpp.text;

/**
 * Which programs of two phones talk (3GPP TS 23.040 §9.2.3.24.3, §9.2.3.24.4).
 *
 * @param destination 0 to 65,535
 * @param source 0 to 65,535
 */
public record Ports(int destination, int source) {

    public Ports {
        check("destination", destination);
        check("source", source);
    }

    private static void check(String name, int port) {
        if (port < 0 || port > 0xffff) {
            throw new IllegalArgumentException(name + " port must be 0 to 65535: " + port);
        }
    }
}
