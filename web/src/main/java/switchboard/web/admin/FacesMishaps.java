package switchboard.web.admin;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FacesMishap} in the way of every exception. */
public class FacesMishaps extends ExceptionHandlerFactory {
    public FacesMishaps(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FacesMishap(getWrapped().getExceptionHandler());
    }
}
