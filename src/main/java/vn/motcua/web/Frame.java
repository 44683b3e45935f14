package vn.motcua.web;

/**
 * Khung của một trang: what head and foot of a page show, read from the request by {@link Frames}.
 *
 * @param path of the request, without query
 * @param visitor null for people who have not signed in
 * @param unread notices not read yet, 0 for people who have not signed in
 * @param alert what the last act did, null most of the time
 */
public record Frame(Site site, String path, Visitor visitor, Csrf csrf, long unread, Alert alert, Assets assets) {

    public boolean signedIn() {
        return visitor != null;
    }

    public boolean officer() {
        return visitor != null && visitor.officer();
    }

    /** "page" on the page itself and on the pages under it; null elsewhere, so that the attribute is left out. */
    public String current(String section) {
        return path.equals(section) || path.startsWith(section + "/") ? "page" : null;
    }

    public String asset(String name) {
        return assets.url(name);
    }
}
