package switchboard.web.api;

import java.time.Duration;
import java.util.List;

/**
 * The apps as the API shows them.
 *
 * @param apps in the order in which incoming messages meet them
 */
record AppsView(boolean compatible, boolean strict, Duration longestCall, List<AppView> apps) {}
