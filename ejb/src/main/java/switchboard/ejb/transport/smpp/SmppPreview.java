package switchboard.ejb.transport.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import switchboard.core.port.Preview;
import switchboard.smpp.text.Segmentation;

/** Measures texts by the adapter's own rules, so that the promise is kept on the line. */
@ApplicationScoped
class SmppPreview implements Preview {

    @Override
    public Measure measure(String text) {
        var segmentation = Segmentation.of(text);
        return new Measure(
                segmentation.encoding().name(),
                segmentation.parts(),
                segmentation.unitsUsed(),
                segmentation.unitsLeft());
    }
}
