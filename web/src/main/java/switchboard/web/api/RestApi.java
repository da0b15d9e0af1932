package switchboard.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Version 1 of the API. Fields may be added to answers; nothing else changes within a version. */
@ApplicationPath("/api/v1")
public class RestApi extends Application {}
