package switchboard.smpp.ra;

import switchboard.smpp.server.ServerLog;
import switchboard.smpp.wire.SmppLog;

/** Tells operators how one kind of arrivals fares on its way to the endpoints. */
interface DeliveryLog {

    /** What networks deliver to client binds. */
    DeliveryLog OF_NETWORKS = new DeliveryLog() {
        @Override
        public void failing(String cause) {
            SmppLog.LOG.deliveriesFail(cause);
        }

        @Override
        public void succeeding() {
            SmppLog.LOG.deliveriesSucceed();
        }

        @Override
        public void full(int waiting) {
            SmppLog.LOG.inboxFull(waiting);
        }

        @Override
        public void hasRoom() {
            SmppLog.LOG.inboxHasRoom();
        }
    };

    void failing(String cause);

    void succeeding();

    void full(int waiting);

    void hasRoom();

    /** @param what ESMEs sent: requests, for instance */
    static DeliveryLog ofEsmes(String what) {
        return new DeliveryLog() {
            @Override
            public void failing(String cause) {
                ServerLog.LOG.arrivalsFail(what, cause);
            }

            @Override
            public void succeeding() {
                ServerLog.LOG.arrivalsSucceed(what);
            }

            @Override
            public void full(int waiting) {
                ServerLog.LOG.inboxFull(waiting, what);
            }

            @Override
            public void hasRoom() {
                ServerLog.LOG.inboxHasRoom(what);
            }
        };
    }
}
