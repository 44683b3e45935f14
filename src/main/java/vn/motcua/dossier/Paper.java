package vn.motcua.dossier;

import java.time.Instant;

/** Mẫu đã in: what was given then, kept by its hash (PDF). */
public record Paper(Mau form, String sha256, Instant at) {

    /** "mau-01-H13.42-261120-0018.pdf". */
    public String fileName(String code) {
        return "mau-" + form.number() + "-" + code + ".pdf";
    }
}
