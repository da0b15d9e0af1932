package switchboard.simulator.smsc;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SmscTest {
    @Test
    void it_may_be_closed_twice() throws IOException {
        Smsc smsc = SmscFixture.start();
        smsc.close();
        assertThatCode(smsc::close).doesNotThrowAnyException();
    }
}
