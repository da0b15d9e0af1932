package switchboard.simulator.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import switchboard.simulator.cli.UsageException;

/** The checker is checked: each way in which a gateway could fail must show. */
class CheckCommandTest {
    private static final String TIME = "2026-11-20T10:00:00.000Z\t";

    @TempDir
    private Path directory;

    private final List<String> client = new ArrayList<>();
    private final List<String> smsc = new ArrayList<>();
    private String output = "";

    @BeforeEach
    void three_messages_that_went_well() {
        for (int i = 1; i <= 3; i++) {
            client.add(attempt(i));
            client.add(accepted(i));
            smsc.add(submit(i, "1/1", "0x00"));
        }
    }

    private static String attempt(int number) {
        return TIME + "attempt\tload-r-" + number + "\t491700\tload r " + number;
    }

    private static String accepted(int number) {
        return TIME + "accepted\tload-r-" + number + "\t202\t{}";
    }

    private static String submit(int number, String part, String status) {
        return TIME + "id" + number + "\tSwitch\t491700\t" + number + "\t" + part + "\t" + status + "\tload r "
                + number;
    }

    private int check() throws IOException {
        return check(String.join("\n", client) + "\n", String.join("\n", smsc) + "\n");
    }

    private int check(String attempts, String submits) throws IOException {
        Path a = Files.writeString(directory.resolve("a"), attempts);
        Path s = Files.writeString(directory.resolve("s"), submits);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = CheckCommand.run(List.of("--attempts", a.toString(), "--smsc", s.toString()), new PrintStream(out));
        output = out.toString();
        return code;
    }

    @Test
    void equal_ledgers_are_good() throws Exception {
        assertThat(check()).isZero();
        assertThat(output)
                .startsWith("attempted=3 acknowledged=3 received=3 lost=0 duplicated=0 unexpected=0 recovered=0");
    }

    @Test
    void a_dropped_submit_is_lost() throws Exception {
        smsc.remove(1);

        assertThat(check()).isEqualTo(1);
        assertThat(output).contains("received=2 lost=1").contains("lost: 491700 load r 2");
    }

    @Test
    void every_single_dropped_line_is_noticed() throws Exception {
        List<String> all = List.copyOf(smsc);
        for (String dropped : all) {
            smsc.clear();
            smsc.addAll(all);
            smsc.remove(dropped);

            assertThat(check()).as(dropped).isEqualTo(1);
        }
    }

    @Test
    void a_submit_that_the_smsc_refused_or_ignored_is_lost() throws Exception {
        smsc.set(0, submit(1, "1/1", "0x58"));
        smsc.set(1, submit(2, "1/1", "silent"));
        smsc.set(2, submit(3, "1/1", "dropped"));

        assertThat(check()).isEqualTo(1);
        assertThat(output).contains("lost=3");
    }

    @Test
    void a_submit_to_another_recipient_is_lost_and_unexpected() throws Exception {
        smsc.set(0, submit(1, "1/1", "0x00").replace("491700", "491799"));

        assertThat(check()).isEqualTo(1);
        assertThat(output).contains("lost=1").contains("unexpected=1");
    }

    @Test
    void a_second_submit_is_a_duplicate_but_not_a_loss() throws Exception {
        smsc.add(submit(2, "1/1", "0x00"));

        assertThat(check()).isZero();
        assertThat(output).contains("duplicated=1").contains("duplicated: 491700 load r 2 (2 times)");
    }

    @Test
    void a_submit_after_a_refused_one_is_no_duplicate() throws Exception {
        smsc.add(submit(2, "1/1", "0x58"));

        assertThat(check()).isZero();
        assertThat(output).contains("duplicated=0");
    }

    @Test
    void what_nobody_attempted_is_unexpected() throws Exception {
        smsc.add(submit(4, "1/1", "0x00"));

        assertThat(check()).isZero();
        assertThat(output).contains("unexpected=1");
    }

    @Test
    void what_was_received_without_an_acknowledgement_is_recovered() throws Exception {
        client.remove(accepted(3));

        assertThat(check()).isZero();
        assertThat(output).contains("acknowledged=2").contains("recovered=1");
    }

    @Test
    void what_was_attempted_only_is_nothing_to_complain_about() throws Exception {
        client.remove(accepted(3));
        smsc.remove(2);

        assertThat(check()).isZero();
        assertThat(output).contains("attempted=3 acknowledged=2 received=2 lost=0");
    }

    @Test
    void a_repeated_attempt_is_one_message() throws Exception {
        client.add(attempt(1));

        assertThat(check()).isZero();
        assertThat(output).contains("attempted=3");
    }

    @Test
    void each_recipient_of_a_request_counts() throws Exception {
        client.set(0, attempt(1).replace("491700", "491700 491701"));

        assertThat(check()).isEqualTo(1);
        assertThat(output).contains("attempted=4").contains("lost: 491701 load r 1");
    }

    @Test
    void an_acknowledgement_without_an_attempt_is_lost() throws Exception {
        client.add(accepted(9));

        assertThat(check()).isEqualTo(1);
    }

    @Test
    void of_a_long_message_the_first_part_counts() throws Exception {
        smsc.set(0, submit(1, "2/2", "0x00"));
        assertThat(check()).isEqualTo(1);
        smsc.set(0, submit(1, "1/2", "0x00"));
        assertThat(check()).isZero();
    }

    @Test
    void a_last_line_cut_short_does_not_count() throws Exception {
        String all = String.join("\n", smsc);

        assertThat(check(String.join("\n", client) + "\n", all)).isEqualTo(1);
        assertThat(output).contains("lost: 491700 load r 3");
    }

    @Test
    void a_line_that_is_none_is_not_skipped() {
        smsc.add(1, "garbage");

        assertThatThrownBy(this::check).isInstanceOf(UsageException.class).hasMessageContaining("line 2");
    }

    @Test
    void ledgers_without_an_acknowledgement_prove_nothing() {
        client.clear();

        assertThatThrownBy(() -> check("", ""))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("nothing is proven");
    }
}
