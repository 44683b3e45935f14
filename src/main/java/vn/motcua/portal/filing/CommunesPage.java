package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.web.Choice;

/** The communes of a province. @param chosen whether one was named */
public record CommunesPage(boolean chosen, List<Choice> communes) {

    /** What the list says before anything is chosen in it. */
    public String empty() {
        return !communes.isEmpty() ? "Chọn xã, phường, đặc khu" : chosen ? "Chưa có danh mục của nơi này" : "Chọn tỉnh, thành phố trước";
    }
}
