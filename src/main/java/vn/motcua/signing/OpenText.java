package vn.motcua.signing;

/**
 * Chỗ để trống: a line of the page that the clerk completes after the person has signed, before the agency seals.
 *
 * @param name of the slot in the page
 * @param label read aloud instead of the name ("Số, ký hiệu")
 * @param draft what stands there until then ("Số:        /UBND-XNTTHN")
 * @param possible every character the final text may need, so that its font is in the page before anybody signs
 */
public record OpenText(String name, String label, String draft, String possible, double size, boolean italic) {
}
