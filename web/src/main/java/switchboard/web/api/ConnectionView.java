package switchboard.web.api;

import switchboard.core.contact.Connection;

/** An address on a line. */
record ConnectionView(String connector, String address) {

    static ConnectionView of(Connection connection) {
        return new ConnectionView(connection.connector(), connection.address().value());
    }
}
