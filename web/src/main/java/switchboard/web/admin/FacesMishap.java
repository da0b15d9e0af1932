package switchboard.web.admin;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import switchboard.web.edge.Mishap;

/**
 * What went wrong in a page. A view that is gone is asked for anew; an action that was refused says so on its page; a
 * page that can't be shown is left to the container's error page.
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
            var thrown = getRootCause(event.getException());
            if (thrown instanceof ViewExpiredException) {
                reload(context);
                events.remove();
            } else if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION && !context.getResponseComplete()) {
                Texts.complain(Mishap.answer(event.getException()).document().detail());
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static void reload(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        try {
            context.getExternalContext().redirect(request.getRequestURI());
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
