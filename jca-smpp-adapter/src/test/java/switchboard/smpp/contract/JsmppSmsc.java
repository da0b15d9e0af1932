package switchboard.smpp.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;

/** jSMPP as an SMSC on loopback; whoever knows the password may bind. */
final class JsmppSmsc implements AutoCloseable {

    static final String PASSWORD = "secret";

    private static final int INVALID_PASSWORD = 0x0e;
    private static final int PATIENCE_MILLIS = 10_000;

    final JsmppInbox inbox = new JsmppInbox();
    final List<BindRequest> binds = new CopyOnWriteArrayList<>();
    final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    final List<SessionState> states = new CopyOnWriteArrayList<>();
    volatile int enquireLinkMillis = PATIENCE_MILLIS;
    private final ServerSocket socket;
    private final SMPPServerSessionListener door;

    JsmppSmsc() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            door = new SMPPServerSessionListener(socket.getLocalPort(), new OpenDoor(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        door.setMessageReceiverListener(inbox);
        door.setSessionStateListener((now, before, session) -> states.add(now));
        Thread porter = new Thread(this::admit, "jsmpp-porter");
        porter.setDaemon(true);
        porter.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The newest one. */
    SMPPServerSession session() {
        return sessions.get(sessions.size() - 1);
    }

    private void admit() {
        try {
            while (!socket.isClosed()) {
                welcome(door.accept());
            }
        } catch (IOException e) {
            sessions.forEach(SMPPServerSession::close);
        }
    }

    private void welcome(SMPPServerSession session) throws IOException {
        try {
            session.setEnquireLinkTimer(enquireLinkMillis);
            BindRequest bind = session.waitForBind(PATIENCE_MILLIS);
            binds.add(bind);
            sessions.add(session);
            if (bind.getPassword().equals(PASSWORD)) {
                bind.accept("jsmpp", InterfaceVersion.IF_34);
            } else {
                bind.reject(INVALID_PASSWORD);
            }
        } catch (PDUStringException | TimeoutException e) {
            session.close();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sessions.forEach(SMPPServerSession::close);
    }

    /** jSMPP opens no port that it does not name, so the socket is opened before. */
    private record OpenDoor(ServerSocket socket) implements ServerConnectionFactory {

        @Override
        public ServerConnection listen(int port) {
            return new ServerSocketConnection(socket);
        }

        @Override
        public ServerConnection listen(int port, int timeout) {
            return listen(port);
        }

        @Override
        public ServerConnection listen(int port, int timeout, int backlog) {
            return listen(port);
        }
    }
}
