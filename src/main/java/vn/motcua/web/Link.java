package vn.motcua.web;

/** @param href null where there is nothing to follow: the text stands alone */
public record Link(String text, String href) {
}
