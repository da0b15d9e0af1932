package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a full disk the gateway refuses submissions, delivers what it has, and loses nothing. */
@ExtendWith(OwnGateway.class)
class DiskOutageIT {
    private static final int MEGABYTES = 600;

    /** The broker takes nothing above 90 %. */
    private static final double FULL = 0.93;

    private static Gateway gateway;
    private static SmallDisk disk;

    private Smsc smsc;
    private Outage outage;

    @BeforeAll
    static void start(Gateway own) {
        gateway = own;
        gateway.stop();
        disk = SmallDisk.at(gateway.launcher().data(), MEGABYTES);
        gateway.ensureRunning("tracked");
    }

    @AfterAll
    static void stop() {
        gateway.stop();
        if (disk != null) {
            disk.close();
        }
    }

    @BeforeEach
    void open() {
        smsc = Smsc.start();
        outage = new Outage(gateway, smsc);
    }

    @AfterEach
    void close() {
        smsc.close();
        disk.makeRoom();
    }

    @Test
    void what_was_accepted_is_sent_once_when_the_disk_has_room() {
        outage.isSurvived(() -> disk.fill(FULL), disk::makeRoom);
    }

    @Test
    void what_was_accepted_is_sent_though_nothing_more_is_taken() {
        gateway.define("full", smsc, Load.PREFIX, Map.of(), Map.of("started", false));
        try (var load = Load.start(gateway, Outage.MESSAGES, 0)) {
            load.awaitAccepted();
            disk.fill(FULL);
            outage.awaitRefusal();

            gateway.connect("full", smsc, Load.PREFIX, Map.of());
            Eventually.isTrue("all are delivered", () -> smsc.count("accepted") == Outage.MESSAGES);
            outage.assertRefusesSubmissions();
            disk.makeRoom();
            assertThat(load.awaitSettled().verdict(smsc)).contains(Outage.NOTHING_LOST);
        }
        gateway.disconnect("full");
    }

    @Test
    void without_a_free_block_nothing_is_lost_and_with_room_it_goes_on() {
        outage.isSurvived(() -> disk.fill(1), disk::makeRoom);
    }
}
