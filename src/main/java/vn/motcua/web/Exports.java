package vn.motcua.web;

/** Addresses of one list as files. */
public record Exports(String xlsx, String csv) {
}
