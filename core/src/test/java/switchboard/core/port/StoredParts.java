package switchboard.core.port;

import static switchboard.core.ExamplePart.SOME_DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import switchboard.core.ExamplePart;
import switchboard.core.message.LongMessage;
import switchboard.core.port.PartStore.Kept;

/** What parts go through in the tests of their store. */
public interface StoredParts {

    int ENOUGH = 1_000;

    /** Empty at the start of each test; each call is a transaction of its own. The same one throughout a test. */
    PartStore parts();

    default ExamplePart part(int number, int total, String text) {
        return ExamplePart.of(number, total, text);
    }

    /** What became of parts that came together. */
    default Kept keep(ExamplePart... some) {
        return parts().keep(Stream.of(some).map(ExamplePart::build).toList());
    }

    /** What messages were settled by these parts, coming one after the other. */
    default List<String> settled(ExamplePart... some) {
        var settled = new ArrayList<String>();
        for (var one : some) {
            settled.addAll(texts(keep(one).settled()));
        }
        return settled;
    }

    default List<String> overdue(int seconds) {
        return texts(parts().takeOverdue(SOME_DAY.plusSeconds(seconds), ENOUGH).settled());
    }

    /** A message as its parts, separated by strokes. */
    default List<String> texts(List<LongMessage> messages) {
        return messages.stream()
                .map(message -> String.join(
                        "|", message.parts().stream().map(ExamplePart::text).toList()))
                .toList();
    }
}
