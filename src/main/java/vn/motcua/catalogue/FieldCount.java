package vn.motcua.catalogue;

/** Lĩnh vực, with the number of procedures in it (kept, not counted when asked). */
public record FieldCount(String field, long procedures) {
}
