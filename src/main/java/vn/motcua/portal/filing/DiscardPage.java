package vn.motcua.portal.filing;

/** What would be lost. @param whose agency it would go to; at the counter, who it is for, empty when nobody is named yet @param saved when it was last kept, in words @param files papers already sent with it */
public record DiscardPage(String name, String whose, String saved, int files, String address) {
}
