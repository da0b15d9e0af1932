package switchboard.core.flow;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Content;
import switchboard.core.port.Limits;
import switchboard.core.port.Preview;
import switchboard.core.port.Problem;
import switchboard.core.port.Submission;

/** Turns what a submission says into content, or says what is wrong with it. */
final class ContentCheck {
    private static final int LONGEST_PART = 160;

    /** Octets of one SMS (3GPP TS 23.040 §9.2.3.16), and of one in parts beside its header; 8 septets need 7 of them. */
    private static final int OCTETS = 140;

    private static final int OCTETS_IN_PARTS = 134;

    private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2})*");

    private final Limits limits;
    private final Preview preview;
    private final List<Problem> problems;

    ContentCheck(Limits limits, Preview preview, List<Problem> problems) {
        this.limits = limits;
        this.preview = preview;
        this.problems = problems;
    }

    /** @return null if there are problems, which are added */
    @Nullable
    Content content(Submission wish) {
        if (wish.binary() == null) {
            return wish.udh() == null
                    ? text(wish.text(), wish.connector())
                    : bad("udh", "udh_without_binary", "udh goes with binary only");
        }
        return wish.text() == null
                ? binary(wish.binary(), wish.udh() == null ? "" : wish.udh())
                : bad("binary", "text_and_binary", "binary and text exclude each other");
    }

    private @Nullable Content text(@Nullable String text, @Nullable String connector) {
        if (text == null || text.isEmpty()) {
            return bad("text", "no_text", "text is empty");
        }
        if (!Content.Text.isCarriable(text)) {
            return bad("text", "bad_text", "text has a NUL or half of a surrogate pair, which no network can carry");
        }
        // The first test spares the measuring of what is far too long.
        if (text.length() > limits.parts() * LONGEST_PART
                || preview.measure(text, connector).parts() > limits.parts()) {
            return bad(
                    "text",
                    "text_too_long",
                    "text of " + text.length() + " characters needs more than " + limits.parts() + " parts");
        }
        return new Content.Text(text);
    }

    private @Nullable Content binary(String hex, String udh) {
        int most = udh.isEmpty() ? limits.parts() * OCTETS_IN_PARTS : (OCTETS - udh.length() / 2) * 8 / 7;
        if (!HEX.matcher(udh).matches() || udh.length() > 2 * OCTETS || !tellsItsLength(udh)) {
            return bad("udh", "bad_udh", "udh is not hexadecimal with the length of its rest in front");
        }
        if (hex.length() > 2 * most) {
            return bad(
                    "binary", "binary_too_long", "binary of " + hex.length() / 2 + " octets: " + most + " can be sent");
        }
        if ((hex.isEmpty() && udh.isEmpty()) || !HEX.matcher(hex).matches()) {
            return bad("binary", "bad_binary", "binary is not made of pairs of hexadecimal digits");
        }
        return new Content.Binary(hex.toLowerCase(Locale.ROOT), udh.toLowerCase(Locale.ROOT));
    }

    private static boolean tellsItsLength(String udh) {
        return udh.isEmpty() || Integer.parseInt(udh.substring(0, 2), 16) == udh.length() / 2 - 1;
    }

    private @Nullable Content bad(String field, String code, String detail) {
        problems.add(new Problem(field, code, detail));
        return null;
    }
}
