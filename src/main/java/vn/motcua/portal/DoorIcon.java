package vn.motcua.portal;

import java.util.Map;

/** The pictures on the doors of the home page: 48 grid, line only. */
public final class DoorIcon {
    private static final String DOOR = "<path d=\"M14 42V19a10 10 0 0 1 20 0v23zM24 42V10M29 27v2\"/>";
    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("sinh-con", "<circle cx=\"24\" cy=\"17\" r=\"8\"/><path d=\"M21 16.500v.1m6-.1v.1M21.500 20c1.500 1.500 3.500 1.500 5 0M24 "
                    + "9c0-2 1.500-3 3-2.500M10 42c0-8 5-13 14-13s14 5 14 13M18 36c3 3 9 3 12 0\"/>"),
            Map.entry("di-hoc", "<path d=\"m24 10 20 9-20 9-20-9zM12 23v10c3 4 8 5.500 12 5.500S33 37 36 33V23M44 19v11\"/>"),
            Map.entry("ket-hon-gia-dinh", "<circle cx=\"18\" cy=\"29\" r=\"10\"/><circle cx=\"31\" cy=\"29\" r=\"10\"/><path d=\"m14 12 4 5 4-5-2-3h-4z\"/>"),
            Map.entry("nha-dat-xay-dung", "<path d=\"M6 24 24 8l18 16M11 20v20h26V20M20 40V29a4 4 0 0 1 8 0v11\"/>"),
            Map.entry("cu-tru-can-cuoc", "<rect x=\"6\" y=\"11\" width=\"36\" height=\"26\" rx=\"3\"/><circle cx=\"17\" cy=\"21\" r=\"4\"/><path "
                    + "d=\"M10.500 31c1-3.500 3.500-5 6.500-5s5.500 1.500 6.500 5M29 20h8m-8 6h8\"/>"),
            Map.entry("viec-lam-kinh-doanh", "<path d=\"M8 20v20h32V20M6 20l4-11h28l4 11c0 3-2 5-4.500 5S33 23 33 20c0 3-2 5-4.500 5S24 23 24 "
                    + "20c0 3-2 5-4.500 5S15 23 15 20c0 3-2 5-4.500 5S6 23 6 20zM28 40V31h7v9\"/>"),
            Map.entry("xe-bang-lai", "<path d=\"M7 35V26l4-2 4-10h18l4 10 4 2v9zM11 24h26M13 30v.1m22-.1v.1M11 35v4m26-4v4\"/>"),
            Map.entry("nguoi-than-qua-doi", "<path d=\"M24 6c4 5 5 7 5 9.500a5 5 0 0 1-10 0C19 13 20 11 24 6zM24 "
                    + "20.500V25M18 25h12v15H18zM10 40h28M18 30c2 2 4 0 4 4\"/>"),
            Map.entry("giay-to-ca-nhan", "<path d=\"M12 6h17l8 8v28H12zM29 6v8h8M18 22h13M18 28h13\"/><circle cx=\"24\" cy=\"35\" r=\"3\"/>"),
            Map.entry("bao-hiem-huu-tri", "<path d=\"M24 8c10 0 17 6 18 15-3-3-6-3-9 0-3-3-6-3-9 0-3-3-6-3-9 0-3-3-6-3-9 "
                    + "0 1-9 8-15 18-15zM24 23v13c0 5 7 5 7 0M24 8V5\"/>"));

    private DoorIcon() {
    }

    /** Inside of the svg element for the life event with this key; a door for one without a picture. */
    public static String shape(String event) {
        return SHAPES.getOrDefault(event, DOOR);
    }
}
