package vn.motcua.document;

import java.util.List;

/** Trang đã dựng, with the places it keeps free. */
public record RenderedPdf(byte[] bytes, List<Slot> slots) {
    /**
     * A place kept free by {@code <object type="motcua/slot" data-name="…" style="width:…;height:…"></object>}.
     *
     * @param page from 0
     * @param x from the left edge, in points of 1/72 inch
     * @param y of the lower edge, from the bottom of the page, in points
     */
    public record Slot(String name, int page, double x, double y, double width, double height) {
    }
}
