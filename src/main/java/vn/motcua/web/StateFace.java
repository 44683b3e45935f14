package vn.motcua.web;

/** Face of a dossier's state (BRAND.md 5): ground and symbol; the words come with it, never the colour alone. */
public enum StateFace {
    NEW("new", Icon.INBOX),
    RUN("run", Icon.RUN),
    YOU("you", Icon.HAND),
    BACK("you", Icon.UNDO),
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

    /** @param national mã trạng thái of the national exchange, 1 to 10: the brand knows states by it */
    public static StateFace of(int national) {
        return switch (national) {
            case 1 -> NEW;
            case 2, 4 -> RUN;
            case 3 -> NO;
            case 5, 6 -> YOU;
            case 7 -> WITHDRAWN;
            case 8 -> STOPPED;
            case 9, 10 -> DONE;
            default -> throw new IllegalArgumentException("The national exchange knows no state " + national);
        };
    }

    public String css() {
        return css;
    }

    public Icon icon() {
        return icon;
    }
}
