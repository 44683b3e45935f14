package vn.motcua.catalogue;

/** Khối: rows of another agency (or a part of it) that have one allotment of working hours together. */
public record Block(String key, String agency, int hours) {
}
