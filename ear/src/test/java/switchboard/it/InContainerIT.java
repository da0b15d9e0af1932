package switchboard.it;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that run inside the server, one after the other: each alone would start a server of its own. */
@Suite
@SelectPackages("switchboard.incontainer")
@IncludeClassNamePatterns(".*IT")
class InContainerIT {}
