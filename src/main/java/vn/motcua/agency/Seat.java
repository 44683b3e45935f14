package vn.motcua.agency;

/** Một người ở một vị trí: an officer in a post. */
public record Seat(Officer officer, Post post, Unit unit, Agency agency) {

    /** As printed on the slip: "Công chức tư pháp - hộ tịch, UBND phường Ninh Kiều". */
    public String title() {
        return post.name() + ", " + agency.name();
    }

    /** Whether it takes dossiers at a single window. */
    public boolean receives() {
        return unit.singleWindow() && post.key().equals(Post.RECEIVER);
    }
}
