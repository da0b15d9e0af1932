package switchboard.smpp.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.InterfaceVersion;
import org.junit.jupiter.api.AfterEach;
import switchboard.smpp.server.EsmeTest;

/** A server of ours for jSMPPs. */
abstract class EsmeContract extends EsmeTest {

    private final List<JsmppEsme> jsmpps = new ArrayList<>();

    @AfterEach
    void unbind() {
        jsmpps.forEach(JsmppEsme::close);
    }

    JsmppEsme jsmpp() {
        JsmppEsme esme = new JsmppEsme();
        jsmpps.add(esme);
        return esme;
    }

    JsmppEsme jsmpp(BindType type) {
        return jsmpp(type, InterfaceVersion.IF_34);
    }

    JsmppEsme jsmpp(BindType type, InterfaceVersion version) {
        JsmppEsme esme = jsmpp();
        try {
            esme.bind(status().port(), type, "secret", version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return esme;
    }
}
