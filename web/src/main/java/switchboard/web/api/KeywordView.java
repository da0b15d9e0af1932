package switchboard.web.api;

/** A keyword and its answer. */
record KeywordView(String word, String answer) {}
