package switchboard.core.delivery;

/** A transmission and what became of handing it to the network. */
public record Attempt(Transmission transmission, Outcome outcome) {}
