package switchboard.benchmark.chain;

import jakarta.enterprise.context.ApplicationScoped;
import switchboard.core.message.Content;
import switchboard.core.phase.App;
import switchboard.core.phase.Outgoing;

/** Adds words to a text. */
@ApplicationScoped
public class SignatureApp implements App {
    private static final String SIGNATURE = " -- Yours";

    @Override
    public String name() {
        return "signature";
    }

    @Override
    public Outgoing outgoing(Outgoing out) {
        return out.message().content() instanceof Content.Text content
                ? out.withMessage(out.message().withContent(new Content.Text(content.text() + SIGNATURE)))
                : out;
    }
}
