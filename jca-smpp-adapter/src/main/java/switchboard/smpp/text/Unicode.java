package switchboard.smpp.text;

import java.nio.charset.StandardCharsets;

/** UCS-2, sent as UTF-16BE, so that it has every character. */
enum Unicode implements Alphabet {
    UCS2;

    @Override
    public Encoding encoding() {
        return Encoding.UCS2;
    }

    @Override
    public int units(int codePoint) {
        return Character.charCount(codePoint);
    }

    @Override
    public int units(String text) {
        return text.length();
    }

    @Override
    public byte[] encode(String text) {
        return text.getBytes(StandardCharsets.UTF_16BE);
    }
}
