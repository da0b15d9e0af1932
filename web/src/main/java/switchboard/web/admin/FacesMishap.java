package switchboard.web.admin;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import switchboard.web.edge.ErrorPage;
import switchboard.web.edge.Mishap;
import switchboard.web.edge.Refusal;

/**
 * What went wrong in a page. A view that is gone is asked for anew; an action that was refused says so on its page; a
 * page that is refused becomes an error page. What fails while a page is drawn is left to the container.
 */
final class FacesMishap extends ExceptionHandlerWrapper {
    FacesMishap(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var event = events.next().getContext();
            if (answered(context, event.getException(), event.getPhaseId())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean answered(FacesContext context, Throwable thrown, PhaseId phase) {
        if (getRootCause(thrown) instanceof ViewExpiredException || thrown instanceof ViewExpiredException) {
            reload(context);
            return true;
        }
        if (phase == PhaseId.RENDER_RESPONSE) {
            return false;
        }
        var refusal = Mishap.answer(thrown);
        if (context.isPostback()) {
            Texts.complain(refusal.document().detail());
        } else {
            refuse(context, refusal);
        }
        return true;
    }

    private static void refuse(FacesContext context, Refusal refusal) {
        context.getExternalContext().getRequestMap().put(ErrorPage.REFUSAL, refusal);
        try {
            context.getExternalContext()
                    .responseSendError(
                            refusal.document().status(), refusal.document().title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static void reload(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        try {
            context.getExternalContext().redirect(OwnPath.whence(request).orElse(request.getRequestURI()));
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
