package switchboard.ejb.transport.http;

/** The letters that phones have without UCS-2: GSM 7 bit default alphabet and its extension (3GPP TS 23.038 §6.2.1). */
final class Gsm {
    private static final String LETTERS = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\f^{}\\[~]|€";

    private Gsm() {}

    static boolean has(String text) {
        return text.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }
}
