package switchboard.smpp;

/** What became of one {@link EsmeDelivery}. */
public sealed interface EsmeDeliveryResult {

    /** The ESME took it. */
    record Taken() implements EsmeDeliveryResult {}

    /**
     * The ESME refused it.
     *
     * @param status the command_status, 0x64 for instance
     * @param name its name, {@code ESME_RX_T_APPN} for instance; {@code 0x00000401} when it has none
     */
    record Refused(int status, String name) implements EsmeDeliveryResult {}

    /** It never left this machine: the account has no bind that receives, or none took it in time. */
    record NotSent(String reason) implements EsmeDeliveryResult {}

    /** It has no form that this ESME could take; it never will. */
    record Unsendable(String reason) implements EsmeDeliveryResult {}

    /** It left and has no answer: delivering it again may duplicate. */
    record Unanswered(String reason) implements EsmeDeliveryResult {}
}
