package switchboard.smpp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Samples of the real world with what is to be made of them: our own, or those of the folder that
 * {@code -Dswitchboard.data=DIR} names, seen from the root of the project.
 */
public final class Samples {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FOLDER = System.getProperty("switchboard.data", "");

    private Samples() {}

    /** The samples of a file that has one on each line. */
    public static Stream<JsonNode> of(String file) {
        try (InputStream in = open(file);
                var nodes = JSON.readerFor(JsonNode.class).<JsonNode>readValues(in)) {
            return nodes.readAll().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** A file that is one document. */
    public static JsonNode document(String file) {
        try (InputStream in = open(file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static InputStream open(String file) throws IOException {
        if (!FOLDER.isEmpty()) {
            return Files.newInputStream(Path.of(System.getProperty("switchboard.root"))
                    .resolve(FOLDER)
                    .resolve(file));
        }
        InputStream own = Samples.class.getResourceAsStream("/samples/" + file);
        if (own == null) {
            throw new FileNotFoundException("samples/" + file);
        }
        return own;
    }
}
