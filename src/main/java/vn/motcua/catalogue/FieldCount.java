package vn.motcua.catalogue;

/** Lĩnh vực, with the number of procedures in it. */
public record FieldCount(String field, long procedures) {
}
