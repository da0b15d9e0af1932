package switchboard.web.api;

/** How many contacts came of a list. */
record ImportedView(int contacts) {}
