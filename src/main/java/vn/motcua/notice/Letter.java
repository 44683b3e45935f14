package vn.motcua.notice;

/** What is told: one line that says what happened, and the text under it. */
record Letter(String subject, String body) {
}
