package switchboard.ejb.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import switchboard.core.account.Account;
import switchboard.core.port.Accounts;

/**
 * Somebody must be able to log in to a new gateway: account {@code admin}, with the password of the environment
 * variable {@code SWITCHBOARD_ADMIN_PASSWORD}, or a random one that is written to a file only the server's user can
 * read.
 */
@ApplicationScoped
class FirstAccount {
    private static final String VARIABLE = "SWITCHBOARD_ADMIN_PASSWORD";
    private static final String FILE = "switchboard/admin-password";

    @Inject
    Accounts accounts;

    /** Does nothing if there is an account already. */
    void ensure() {
        if (!accounts.all().isEmpty()) {
            return;
        }
        var given = System.getenv(VARIABLE);
        var password = given == null ? written(random()) : given;
        var problems = accounts.save(new Account("admin", Set.of(Account.Role.ADMIN)), password);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(VARIABLE + ": " + problems);
        }
    }

    private static String random() {
        var octets = new byte[18];
        new SecureRandom().nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    private static String written(String password) {
        var file = Path.of(System.getProperty("jboss.server.data.dir"), FILE);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            try (var channel = Files.newByteChannel(
                    file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
                channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the first password can't be written to " + file, e);
        }
        WiringLog.LOG.adminCreated(file.toString());
        return password;
    }
}
