package vn.motcua.agency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.Text;

/** One line of a list of administrative units: {@code province_code,province_name,unit_code,unit_name}. */
record AreaLine(Area province, Optional<Area> commune) {
    static final String HEAD = "province_code,province_name,unit_code,unit_name";
    private static final Pattern PROVINCE = Pattern.compile("\\d{2}");
    private static final Pattern COMMUNE = Pattern.compile("\\d{5}");
    private static final int LONGEST_NAME = 200;

    /** @throws IllegalArgumentException with the reason, in Vietnamese */
    static AreaLine parse(String line) {
        List<String> cells = List.of(line.split(",", -1));
        if (cells.size() != 4) {
            throw new IllegalArgumentException("cần 4 cột ngăn bằng dấu phẩy, dòng này có " + cells.size());
        }
        Area province = area(cells.get(0), cells.get(1), PROVINCE, "mã tỉnh phải là 2 chữ số", cells.get(0).strip());
        if (cells.get(2).isBlank() && cells.get(3).isBlank()) {
            return new AreaLine(province, Optional.empty());
        }
        Area commune = area(cells.get(2), cells.get(3), COMMUNE, "mã xã, phường phải là 5 chữ số", province.code());
        return new AreaLine(province, Optional.of(commune));
    }

    private static Area area(String code, String name, Pattern form, String otherwise, String province) {
        String clean = Text.line(name);
        if (!form.matcher(code.strip()).matches()) {
            throw new IllegalArgumentException(otherwise + ", không phải '" + Text.line(code) + "'");
        }
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("thiếu tên của mã " + code.strip() + " hoặc tên dài quá " + LONGEST_NAME + " ký tự");
        }
        return new Area(code.strip(), clean, province);
    }
}
