package switchboard.smpp;

import java.util.Arrays;
import java.util.HexFormat;

/** What a short message says. */
public sealed interface Body {

    /** Text; its alphabet, and its parts when it is long, are chosen by {@link switchboard.smpp.text.Segmentation}. */
    record Text(String text) implements Body {

        /** Says the length only: texts are private. */
        @Override
        public String toString() {
            return "Text[" + text.length() + " characters]";
        }
    }

    /**
     * Octets as they go over the line.
     *
     * @param udh the user data header with its length octet in front (3GPP TS 23.040 §9.2.3.24); empty for none
     * @param dataCoding SMPP 3.4 §5.2.19, 0 to 255
     */
    record Octets(byte[] data, byte[] udh, int dataCoding) implements Body {

        public Octets {
            Arguments.within("dataCoding", dataCoding, 0, 255);
            if (udh.length > 0 && (udh[0] & 0xff) != udh.length - 1) {
                throw new IllegalArgumentException("udh must begin with the length of its rest: "
                        + HexFormat.of().formatHex(udh));
            }
            data = data.clone();
            udh = udh.clone();
        }

        @Override
        public byte[] data() {
            return data.clone();
        }

        @Override
        public byte[] udh() {
            return udh.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Octets that
                    && Arrays.equals(data, that.data)
                    && Arrays.equals(udh, that.udh)
                    && dataCoding == that.dataCoding;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Arrays.hashCode(data) + Arrays.hashCode(udh)) + dataCoding;
        }

        @Override
        public String toString() {
            return "Octets[" + data.length + " octets, udh of " + udh.length + ", dataCoding=" + dataCoding + "]";
        }
    }
}
