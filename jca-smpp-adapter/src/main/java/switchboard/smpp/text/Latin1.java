package switchboard.smpp.text;

import java.nio.charset.StandardCharsets;

/** ISO-8859-1: its printable characters, tab and ends of lines. */
enum Latin1 implements Alphabet {
    LATIN1;

    @Override
    public Encoding encoding() {
        return Encoding.LATIN1;
    }

    @Override
    public int units(int c) {
        boolean printable = (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c <= 0xff);
        return printable || c == '\t' || c == '\n' || c == '\r' ? 1 : 0;
    }

    @Override
    public byte[] encode(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
