package vn.motcua.shared;

/** Why a YAML text was refused, and on which line (from 1; 0 when it concerns the whole). */
public class YamlProblem extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final String reason;

    public YamlProblem(int line, String reason) {
        super(line > 0 ? "dòng " + line + ": " + reason : reason);
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
