package switchboard.web.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the console, for beans; pages have them as {@code text}. */
final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("switchboard.web.admin.texts", Locale.ENGLISH);

    private Texts() {}

    static String of(String key, Object... values) {
        return values.length == 0
                ? BUNDLE.getString(key)
                : new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }

    /** Shown at the top of the page. */
    static void say(String key, Object... values) {
        show(FacesMessage.SEVERITY_INFO, of(key, values));
    }

    /** Shown at the top of the page as an error; these words are for the visitor already. */
    static void complain(String words) {
        show(FacesMessage.SEVERITY_ERROR, words);
    }

    private static void show(FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, null));
    }
}
