package vn.motcua.shared;

/** What is to be corrected in one field, in the words that the reader sees beside it and in the summary. */
public record FieldError(String field, String message) {
}
