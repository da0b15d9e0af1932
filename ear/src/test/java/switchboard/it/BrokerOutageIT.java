package switchboard.it;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without its broker the gateway refuses what comes and loses nothing. */
@ExtendWith(RunningGateway.class)
class BrokerOutageIT {
    private static final String ACCEPTOR = Management.BROKER + "/in-vm-acceptor=in-vm";

    @Test
    void what_was_accepted_is_sent_once_when_the_broker_is_back(Gateway gateway) {
        var management = Management.of(gateway);
        try (var smsc = Smsc.start()) {
            var outage = new Outage(gateway, smsc);
            outage.isSurvived(
                    () -> {
                        management.ask(ACCEPTOR + ":stop");
                        outage.awaitPhonesPutOff();
                    },
                    () -> {
                        management.ask(ACCEPTOR + ":start");
                        outage.awaitPhonesHeard();
                    });
        }
    }
}
