package switchboard.web.fake;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.Preview;

/** Close enough for a form: 160 or 70 characters, fewer in parts. The connector "backup" can't send what is not plain. */
@ApplicationScoped
public class MemoryPreview implements Preview {
    @Override
    public Measure measure(String text, @Nullable String connector) {
        var plain = text.chars().allMatch(c -> c < 128);
        var single = plain ? 160 : 70;
        if (text.length() <= single) {
            var unsendable = plain || !"backup".equals(connector) ? null : "it is not plain";
            return new Measure(plain ? "GSM7" : "UCS2", 1, text.length(), single - text.length(), unsendable);
        }
        var each = plain ? 153 : 67;
        var parts = (text.length() + each - 1) / each;
        return new Measure(plain ? "GSM7" : "UCS2", parts, text.length(), parts * each - text.length());
    }
}
