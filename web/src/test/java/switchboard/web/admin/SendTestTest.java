package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import switchboard.web.fake.MemoryPreview;

class SendTestTest {
    private final SendTest page = new SendTest();

    @Test
    void a_text_is_measured_by_the_connector_that_is_chosen() {
        page.preview = new MemoryPreview();
        page.setText("5 €");
        assertThat(page.getMeasure().unsendable()).isNull();
        page.setConnector("backup");
        assertThat(page.getMeasure().unsendable()).isEqualTo("it is not plain");
    }
}
