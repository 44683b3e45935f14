package vn.motcua.document;

import java.nio.file.Path;

/** Quét vi-rút: looks at a file before it is kept. */
interface VirusScanner {
    /** What a scan found; {@code virus} is null unless infected. */
    record Verdict(Kind kind, String virus) {
        enum Kind { CLEAN, NOT_SCANNED, INFECTED, OWN }

        static final Verdict CLEAN = new Verdict(Kind.CLEAN, null);
        static final Verdict NOT_SCANNED = new Verdict(Kind.NOT_SCANNED, null);
        /** Made by the platform itself. */
        static final Verdict OWN = new Verdict(Kind.OWN, null);
    }

    VirusScanner NONE = file -> Verdict.NOT_SCANNED;

    /** @throws java.io.UncheckedIOException when the scanner does not answer: the file is then not taken */
    Verdict scan(Path file);
}
