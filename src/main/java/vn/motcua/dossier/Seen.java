package vn.motcua.dossier;

/**
 * The dossier as its page showed it to the one who acts. If it changed meanwhile, nothing is done.
 *
 * @param version {@link DossierSummary#version()}; {@link #ANY} to act on whatever it is now
 */
public record Seen(String code, long version) {
    public static final long ANY = -1;

    public static Seen now(String code) {
        return new Seen(code, ANY);
    }
}
