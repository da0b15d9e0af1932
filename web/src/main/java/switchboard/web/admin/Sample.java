package switchboard.web.admin;

import java.io.Serializable;
import java.time.Instant;

/** Messages a second at one moment. */
record Sample(Instant at, double in, double out, double receipts) implements Serializable {}
