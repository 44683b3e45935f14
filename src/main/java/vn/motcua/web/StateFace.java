package vn.motcua.web;

/** Face of a dossier's state (BRAND.md 5): ground and symbol; the words come with it, never the colour alone. */
public enum StateFace {
    NEW("new", Icon.INBOX),
    RUN("run", Icon.RUN),
    YOU("you", Icon.HAND),
    DONE("done", Icon.CHECK),
    NO("no", Icon.X),
    WITHDRAWN("ended", Icon.STOP),
    STOPPED("ended", Icon.PAUSE);

    private final String css;
    private final Icon icon;

    StateFace(String css, Icon icon) {
        this.css = css;
        this.icon = icon;
    }

    public String css() {
        return css;
    }

    public Icon icon() {
        return icon;
    }
}
