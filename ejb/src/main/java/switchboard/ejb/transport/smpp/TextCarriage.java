package switchboard.ejb.transport.smpp;

import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.port.Preview;
import switchboard.core.port.Preview.Measure;
import switchboard.smpp.text.Segmentation;
import switchboard.smpp.text.TextRules;

/** How a connector carries texts. */
record TextCarriage(TextRules rules, boolean transmits) {
    /** Where no connector is named. */
    static final TextCarriage USUAL = new TextCarriage(TextRules.DEFAULT, true);

    /** @throws IllegalArgumentException that names the setting which is out of range */
    static TextCarriage by(Connector connector) {
        var bind = SmppSettings.bind(connector);
        return new TextCarriage(bind.texts(), bind.identity().bindType().transmits());
    }

    Measure measure(String text) {
        try {
            // For what is too long anyway the dear search for the best encoding is spared.
            var segments = Segmentation.of(text, text.length() > Preview.LONGEST ? TextRules.DEFAULT : rules);
            return measure(segments, obstacle(segments));
        } catch (IllegalArgumentException e) {
            return measure(Segmentation.of(text, rules.unfixed()), e.getMessage());
        }
    }

    private @Nullable String obstacle(Segmentation segments) {
        return transmits ? segments.obstacle().orElse(null) : "the connector is bound as receiver";
    }

    private static Measure measure(Segmentation segments, @Nullable String unsendable) {
        return new Measure(
                segments.encoding().name(), segments.parts(), segments.unitsUsed(), segments.unitsLeft(), unsendable);
    }
}
