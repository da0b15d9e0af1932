package switchboard.ejb.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import switchboard.core.flow.Submit;
import switchboard.core.port.Submitted;

/** One transaction around many submissions: durable when the call returns. */
@ApplicationScoped
class SubmitTransaction {
    @Inject
    Submit submit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Submitted> submit(List<Submit.Order> orders) {
        return submit.submit(orders);
    }
}
