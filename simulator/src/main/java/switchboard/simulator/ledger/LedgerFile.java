package switchboard.simulator.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Appends lines of tab separated fields in UTF-8. A line is in the operating system's hands when {@link #flush} returns, so it
 * survives the death of any process, though not a power cut. Control characters in a field become spaces.
 *
 * <p>Thread-safe. If the disk refuses, {@link #flush} throws and keeps what it couldn't write for the next call.
 */
public final class LedgerFile implements Closeable {
    private static final int MANY = 1 << 20;

    private final FileChannel channel;
    private final StringBuilder lines = new StringBuilder();
    private ByteBuffer unwritten = ByteBuffer.allocate(0);

    private LedgerFile(FileChannel channel) {
        this.channel = channel;
    }

    public static LedgerFile open(Path file) throws IOException {
        return new LedgerFile(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    }

    /** Adds a line; it is written at the next {@link #flush}, or earlier when many wait. */
    public synchronized void append(String... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                lines.append('\t');
            }
            appendClean(fields[i]);
        }
        lines.append('\n');
        if (lines.length() > MANY) {
            flush();
        }
    }

    private void appendClean(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            lines.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
    }

    /** Hands everything appended so far to the operating system. */
    public synchronized void flush() {
        try {
            write();
            if (lines.length() > 0) {
                unwritten = StandardCharsets.UTF_8.encode(lines.toString());
                lines.setLength(0);
                write();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("ledger can't be written: " + e.getMessage(), e);
        }
    }

    private void write() throws IOException {
        while (unwritten.hasRemaining()) {
            channel.write(unwritten);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        flush();
        channel.close();
    }
}
