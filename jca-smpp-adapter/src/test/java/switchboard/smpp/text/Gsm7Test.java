package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Gsm7Test {

    @Test
    void the_default_alphabet_is_that_of_23_038() {
        assertThat(hex("@£$¥èéùìòÇ\nØø\rÅå")).isEqualTo("000102030405060708090a0b0c0d0e0f");
        assertThat(hex("Δ_ΦΓΛΩΠΨΣΘΞ")).isEqualTo("101112131415161718191a");
        assertThat(hex("ÆæßÉ ¤¡ÄÖÑÜ§¿äöñüà")).isEqualTo("1c1d1e1f2024405b5c5d5e5f607b7c7d7e7f");
        assertThat(hex("AZaz09")).isEqualTo("415a617a3039");
    }

    @Test
    void the_extension_table_takes_an_escape() {
        assertThat(hex("\f^{}\\[~]|€")).isEqualTo("1b0a1b141b281b291b2f1b3c1b3d1b3e1b401b65");
    }

    @Test
    void every_septet_is_read_as_it_was_written() {
        String all = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà\f^{}\\[~]|€";
        assertThat(Gsm7.DEFAULT.decode(Gsm7.DEFAULT.encode(all))).isEqualTo(all);
    }

    @Test
    void what_the_tables_lack_is_known_beforehand() {
        assertThat(Gsm7.DEFAULT.has("ç")).isFalse();
        assertThat(Gsm7.DEFAULT.has("`")).isFalse();
        assertThat(Gsm7.DEFAULT.has("\u001b")).isFalse();
        assertThat(Gsm7.DEFAULT.has("₽")).isFalse();
        assertThat(Gsm7.DEFAULT.has("Ç€")).isTrue();
    }

    @Test
    void encoding_what_they_lack_is_refused() {
        assertThatThrownBy(() -> Gsm7.DEFAULT.encode("ç"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text has a character outside GSM 7-bit: U+00E7");
    }

    @Test
    void strange_octets_are_read_all_the_same() {
        assertThat(decode("1b41")).isEqualTo("A");
        assertThat(decode("411b")).isEqualTo("A");
        assertThat(decode("1b1b")).isEqualTo(" ");
        assertThat(decode("41e4")).isEqualTo("A\ufffd");
        assertThat(decode("1be4")).isEqualTo("\ufffd");
    }

    @Test
    void a_language_changes_what_septets_mean() {
        Gsm7 turkish = Gsm7.of(NationalLanguage.TURKISH, null);
        assertThat(HexFormat.of().formatHex(turkish.encode("ıİğş€ç{"))).isEqualTo("07400c1d04601b28");
        assertThat(turkish.decode(HexFormat.of().parseHex("0740"))).isEqualTo("ıİ");
        assertThat(turkish.has("ì")).isFalse();
    }

    @Test
    void a_second_table_leaves_the_first_as_it_is() {
        Gsm7 spanish = Gsm7.of(null, NationalLanguage.SPANISH);
        assertThat(HexFormat.of().formatHex(spanish.encode("á{à"))).isEqualTo("1b611b287f");
        assertThat(spanish.units("á{à")).isEqualTo(5);
    }

    @Test
    void a_language_without_a_first_table_keeps_the_default() {
        assertThat(Gsm7.of(NationalLanguage.SPANISH, null).has("ì")).isTrue();
    }

    @Test
    void what_the_second_table_lacks_is_read_by_the_first() {
        Gsm7 hindi = Gsm7.of(NationalLanguage.HINDI, NationalLanguage.HINDI);
        assertThat(hindi.decode(HexFormat.of().parseHex("1b611b0d"))).isEqualTo("a\r");
    }

    @Test
    void a_septet_without_meaning_is_seen() {
        assertThat(Gsm7.of(NationalLanguage.TAMIL, null).decode(new byte[] {0})).isEqualTo("\ufffd");
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(Gsm7.DEFAULT.encode(text));
    }

    private static String decode(String hex) {
        return Gsm7.DEFAULT.decode(HexFormat.of().parseHex(hex));
    }
}
