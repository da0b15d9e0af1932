package switchboard.h2;

import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/**
 * Says why it failed (Distributed Transaction Processing: The XA Specification, xa_commit and others):
 * {@code XAER_RMERR} when a commit of one phase did, as nothing is left that could be tried again; else
 * {@code XAER_RMFAIL}, after which a branch that was prepared is still there, and recovery ends it.
 */
record RecoverableResource(XAResource h2) implements XAResource {
    private static final int NO_CODE = 0;

    @Override
    public void start(Xid xid, int flags) throws XAException {
        try {
            h2.start(xid, flags);
        } catch (XAException e) {
            throw coded(e, XAException.XAER_RMFAIL);
        }
    }

    @Override
    public void end(Xid xid, int flags) throws XAException {
        h2.end(xid, flags);
    }

    @Override
    public int prepare(Xid xid) throws XAException {
        try {
            return h2.prepare(xid);
        } catch (XAException e) {
            throw coded(e, XAException.XAER_RMFAIL);
        }
    }

    @Override
    public void commit(Xid xid, boolean onePhase) throws XAException {
        try {
            h2.commit(xid, onePhase);
        } catch (XAException e) {
            throw coded(e, onePhase ? XAException.XAER_RMERR : XAException.XAER_RMFAIL);
        }
    }

    @Override
    public void rollback(Xid xid) throws XAException {
        try {
            h2.rollback(xid);
        } catch (XAException e) {
            throw coded(e, XAException.XAER_RMFAIL);
        }
    }

    private static XAException coded(XAException failure, int code) {
        if (failure.errorCode == NO_CODE) {
            failure.errorCode = code;
        }
        return failure;
    }

    @Override
    public Xid[] recover(int flag) throws XAException {
        return h2.recover(flag);
    }

    @Override
    public void forget(Xid xid) throws XAException {
        h2.forget(xid);
    }

    @Override
    public boolean isSameRM(XAResource other) throws XAException {
        return other instanceof RecoverableResource that && h2.isSameRM(that.h2);
    }

    @Override
    public int getTransactionTimeout() throws XAException {
        return h2.getTransactionTimeout();
    }

    @Override
    public boolean setTransactionTimeout(int seconds) throws XAException {
        return h2.setTransactionTimeout(seconds);
    }
}
