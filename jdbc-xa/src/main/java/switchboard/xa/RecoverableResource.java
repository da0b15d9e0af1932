package switchboard.xa;

import java.util.Set;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/**
 * Says why it failed (Distributed Transaction Processing: The XA Specification, xa_commit and others), where the driver says
 * nothing or confuses the two: {@code XAER_RMERR} when a commit of one phase did, as nothing is left that could be tried
 * again; else {@code XAER_RMFAIL}, after which a branch that was prepared is still there, and recovery ends it.
 */
record RecoverableResource(XAResource driver) implements XAResource {
    private static final int NO_CODE = 0;
    private static final Set<Integer> DOUBTFUL = Set.of(NO_CODE, XAException.XAER_RMERR, XAException.XAER_RMFAIL);

    @Override
    public void start(Xid xid, int flags) throws XAException {
        try {
            driver.start(xid, flags);
        } catch (XAException e) {
            throw coded(e, XAException.XAER_RMFAIL);
        }
    }

    @Override
    public void end(Xid xid, int flags) throws XAException {
        driver.end(xid, flags);
    }

    @Override
    public int prepare(Xid xid) throws XAException {
        try {
            return driver.prepare(xid);
        } catch (XAException e) {
            throw coded(e, XAException.XAER_RMFAIL);
        }
    }

    @Override
    public void commit(Xid xid, boolean onePhase) throws XAException {
        try {
            driver.commit(xid, onePhase);
        } catch (XAException e) {
            throw coded(e, onePhase ? XAException.XAER_RMERR : XAException.XAER_RMFAIL);
        }
    }

    @Override
    public void rollback(Xid xid) throws XAException {
        try {
            driver.rollback(xid);
        } catch (XAException e) {
            throw coded(e, XAException.XAER_RMFAIL);
        }
    }

    private static XAException coded(XAException failure, int code) {
        if (DOUBTFUL.contains(failure.errorCode)) {
            failure.errorCode = code;
        }
        return failure;
    }

    @Override
    public Xid[] recover(int flag) throws XAException {
        return driver.recover(flag);
    }

    @Override
    public void forget(Xid xid) throws XAException {
        driver.forget(xid);
    }

    @Override
    public boolean isSameRM(XAResource other) throws XAException {
        return other instanceof RecoverableResource that && driver.isSameRM(that.driver);
    }

    @Override
    public int getTransactionTimeout() throws XAException {
        return driver.getTransactionTimeout();
    }

    @Override
    public boolean setTransactionTimeout(int seconds) throws XAException {
        return driver.setTransactionTimeout(seconds);
    }
}
