package vn.motcua.portal.filing;

/** What would be lost. @param saved when it was last kept, in words @param files papers already sent with it */
public record DiscardPage(String name, String agency, String saved, int files, String address) {
}
