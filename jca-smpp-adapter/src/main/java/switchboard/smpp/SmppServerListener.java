package switchboard.smpp;

import java.util.List;

/**
 * Implemented by the message-driven bean that judges binds and takes what ESMEs ask for. Each call is one transaction;
 * what it answers leaves only after the commit. All may be called at the same time by several threads.
 */
public interface SmppServerListener {

    /**
     * Judges a bind. It may take its time, to hash a password for instance, but not longer than the server's unbound
     * time. After an exception or a rollback the bind is refused with ESME_RSYSERR.
     */
    BindAnswer onBind(BindAttempt attempt);

    /**
     * Takes requests, all or none. After an exception or a rollback they are offered again one at a time, and those that
     * fail alone are answered with ESME_RSYSERR. An ESME whose connection broke before the answer submits again, so the
     * same message may come more than once.
     *
     * @param requests 1 to 200, of any servers and accounts, in the order of arrival for each bind as far as one thread
     *     sees it
     * @return one answer for each request, in the same order; {@link EsmeAnswer.Later} for what would let the others wait
     */
    List<EsmeAnswer> onRequests(List<EsmeRequest> requests);
}
