package vn.motcua.catalogue;

/** What recording a content did. */
enum Outcome {
    /** The first revision of this code from this source. */
    NEW,
    CHANGED, UNCHANGED
}
