package switchboard.it;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks the HTTP port to speak another protocol. */
final class Upgrade {
    private Upgrade() {}

    /** The beginning of its answer. */
    static String answer(String protocol) throws IOException {
        try (var socket = new Socket("127.0.0.1", Gateway.HTTP)) {
            socket.setSoTimeout(30_000);
            var request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: " + protocol
                    + "\r\nSec-ActiveMQRemoting-Key: eDHFiqcvTlR5JQZ7gw8Y5w==\r\nactivemq.endpoint: http-acceptor\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var buffer = new byte[64];
            int length = socket.getInputStream().read(buffer);
            return new String(buffer, 0, Math.max(0, length), StandardCharsets.US_ASCII);
        }
    }
}
