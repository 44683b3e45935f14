package vn.motcua.dossier;

/**
 * The dossier as its page showed it to the one who acts. If it changed meanwhile, nothing is done.
 *
 * @param version {@link DossierSummary#version()}; {@link #ANY} to act on whatever it is now
 */
public record Seen(String code, long version) {
    public static final long ANY = -1;

    /** As a form that people sent says it; none of our forms says "whatever it is now". */
    public static Seen shown(String code, long version) {
        return new Seen(code, Math.max(0, version));
    }

    public static Seen now(String code) {
        return new Seen(code, ANY);
    }
}
