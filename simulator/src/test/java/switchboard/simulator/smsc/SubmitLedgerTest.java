package switchboard.simulator.smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmitLedgerTest {
    @TempDir
    private Path directory;

    private Path ledger() {
        return directory.resolve("smsc.tsv");
    }

    private Smsc start() throws IOException {
        return SmscFixture.start(SmscFixture.QUICK.withLedger(ledger()));
    }

    @Test
    void whoever_has_the_answer_finds_the_submit_in_the_ledger() throws Exception {
        try (Smsc smsc = start();
                Esme esme = Esme.transmitter(smsc.port(), "gateway")) {
            for (int i = 1; i <= 200; i++) {
                SubmitSmResp answer = esme.submitAndWait(Esme.submit("Switch", "4917", "message " + i));

                assertThat(Files.readAllLines(ledger()))
                        .hasSize(i)
                        .last()
                        .satisfies(line -> assertThat(line).contains(answer.getMessageId()));
            }
        }
    }

    @Test
    void nothing_is_answered_when_the_ledger_cannot_be_written() throws Exception {
        try (Smsc smsc = SmscFixture.start(SmscFixture.QUICK.withLedger(Path.of("/dev/full")));
                Esme esme = Esme.transmitter(smsc.port(), "gateway")) {
            esme.send(Esme.submit("Switch", "4917", "hello"));

            assertThat(esme.isClosedByPeer()).isTrue();
        } catch (java.io.UncheckedIOException e) {
            assertThat(e).hasMessageContaining("ledger");
        }
    }

    @Test
    void a_line_holds_what_was_submitted_and_answered() throws Exception {
        SubmitSmResp answer;
        try (Smsc smsc = start();
                Esme esme = Esme.transmitter(smsc.port(), "gateway")) {
            answer = esme.submitAndWait(
                    Esme.submit("Switch", "4917", "tab\nand text that is longer than forty characters"));
        }

        String[] fields = Files.readString(ledger()).strip().split("\t");
        assertThat(fields[0]).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z");
        assertThat(fields)
                .endsWith(
                        answer.getMessageId(),
                        "Switch",
                        "4917",
                        "2",
                        "1/1",
                        "0x00",
                        "tab and text that is longer than forty c");
    }

    @Test
    void each_part_and_each_refusal_has_its_line() throws Exception {
        try (Smsc smsc = start();
                Esme esme = Esme.transmitter(smsc.port(), "gateway")) {
            var part = Esme.submit("Switch", "4917", "");
            part.setEsmClass(SmppConstants.ESM_CLASS_UDHI_MASK);
            part.setShortMessage(HexFormat.of().parseHex("0500034a0302" + "6162"));
            esme.submitAndWait(part);
            smsc.behave(SmscFixture.behaviour(Mode.THROTTLE, null, "", 100));
            esme.submitAndWait(Esme.submit("Switch", "4917", "later"));
            smsc.behave(SmscFixture.behaviour(Mode.DROP, null, "", 100));
            esme.send(Esme.submit("Switch", "4917", "never"));
            esme.isClosedByPeer();
        }

        assertThat(Files.readAllLines(ledger()))
                .extracting(line -> line.replaceAll("^.*\t4917\t", ""))
                .containsExactly("2\t2/3\t0x00\tab", "3\t1/1\t0x58\tlater", "4\t1/1\tdropped\tnever");
    }

    @Test
    void a_ledger_that_cannot_be_opened_stops_the_start() {
        Path impossible = directory.resolve("missing/smsc.tsv");

        assertThatThrownBy(() -> Smsc.start(SmscFixture.QUICK.withLedger(impossible)))
                .isInstanceOf(IOException.class);
    }
}
