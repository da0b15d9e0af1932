package switchboard.ejb.transport.smpp;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import switchboard.core.message.Content;
import switchboard.core.message.Part;
import switchboard.smpp.Body;
import switchboard.smpp.text.DefaultAlphabet;
import switchboard.smpp.text.TextDecoder;
import switchboard.smpp.text.UserDataHeader;

/**
 * What parts of one message say together, in the order of their numbers. Octets of neighbours with the same coding are
 * joined before they are read, so that no letter is torn.
 */
final class JoinedParts {
    private static final HexFormat HEX = HexFormat.of();

    private final List<Part> parts;
    private final DefaultAlphabet alphabet;

    /** @param alphabet what the SMSC means by data_coding 0 */
    JoinedParts(List<Part> parts, DefaultAlphabet alphabet) {
        this.parts = parts;
        this.alphabet = alphabet;
    }

    /**
     * Empty if any of it is no text.
     *
     * @param gap stands for what did not come
     */
    Optional<String> text(String gap) {
        var said = new StringBuilder();
        int next = 1;
        for (var run : runs()) {
            if (!(read(run) instanceof Body.Text words)) {
                return Optional.empty();
            }
            said.append(run.get(0).number() > next ? gap : "").append(words.text());
            next = run.get(run.size() - 1).number() + 1;
        }
        return Optional.of(said.append(next <= parts.get(0).total() ? gap : "").toString());
    }

    /** Neighbours with the same coding. */
    private List<List<Part>> runs() {
        var runs = new ArrayList<List<Part>>();
        for (var part : parts) {
            if (runs.isEmpty() || !follows(part, runs.get(runs.size() - 1))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(part);
        }
        return runs;
    }

    /** Packed septets end with each part: they don't join. */
    private boolean follows(Part part, List<Part> run) {
        var before = run.get(run.size() - 1);
        boolean packed = alphabet == DefaultAlphabet.GSM7_PACKED && coding(part) == 0;
        return !packed && part.number() == before.number() + 1 && coding(part) == coding(before);
    }

    private Body read(List<Part> run) {
        var first = run.get(0);
        return TextDecoder.decode(
                HEX.parseHex(hex(run)), HEX.parseHex(first.raw().udhHex()), coding(first), alphabet);
    }

    /** The octets, one after the other, with the header of the whole. */
    Content.Binary octets() {
        var header = UserDataHeader.parse(HEX.parseHex(parts.get(0).raw().udhHex()));
        return new Content.Binary(
                hex(parts), HEX.formatHex(header.withoutSegment().octets()));
    }

    private static String hex(List<Part> some) {
        return some.stream().map(part -> part.raw().hex()).collect(Collectors.joining());
    }

    private static int coding(Part part) {
        return Integer.parseInt(part.message().attributes().getOrDefault(SmppAttributes.DATA_CODING, "0"));
    }
}
