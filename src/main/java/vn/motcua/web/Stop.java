package vn.motcua.web;

/** Chặng: one of the stops a citizen sees on the way of a dossier. @param note a moment or a promise, may be empty */
public record Stop(String name, String note, Reached reached) {
    public enum Reached {
        DONE("is-done"), NOW("is-now"), ENDED("is-done"), AHEAD(null);

        private final String css;

        Reached(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }
}
