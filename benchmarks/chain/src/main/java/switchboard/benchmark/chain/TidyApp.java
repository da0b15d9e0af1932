package switchboard.benchmark.chain;

import jakarta.enterprise.context.ApplicationScoped;
import switchboard.core.message.Content;
import switchboard.core.phase.App;
import switchboard.core.phase.Outgoing;

/** Takes away the blanks around a text. */
@ApplicationScoped
public class TidyApp implements App {
    @Override
    public String name() {
        return "tidy";
    }

    @Override
    public Outgoing outgoing(Outgoing out) {
        return out.message().content() instanceof Content.Text content
                ? out.withMessage(out.message()
                        .withContent(new Content.Text(content.text().strip())))
                : out;
    }
}
