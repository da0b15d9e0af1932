package switchboard.ejb.trouble;

import java.util.function.Consumer;

/**
 * What operators read of something that fails for a while.
 *
 * @param failed when that begins, and when the kind of the failure changes
 * @param recovered when it is over
 */
public record TroubleLines(Consumer<Throwable> failed, Runnable recovered) {}
