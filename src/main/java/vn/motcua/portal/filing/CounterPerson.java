package vn.motcua.portal.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.party.PersonalId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.PersonName;
import vn.motcua.shared.Text;

/** Người đến quầy: who hands the papers in, as asked before the form. Named like the questions that every shipped form asks. */
final class CounterPerson {
    private static final List<String> FIELDS = List.of("ho-ten", "so-dinh-danh", "dien-thoai", "thu-dien-tu");

    private CounterPerson() {
    }

    static List<FieldError> errors(Map<String, String> typed) {
        Map<String, String> said = of(typed);
        List<FieldError> errors = new ArrayList<>();
        String name = said.getOrDefault("ho-ten", "");
        if (name.isEmpty()) {
            errors.add(new FieldError("ho-ten", "Nhập họ và tên như trên căn cước"));
        } else if (name.length() > PersonName.LONGEST) {
            errors.add(new FieldError("ho-ten", "Họ và tên dài nhất %d ký tự".formatted(PersonName.LONGEST)));
        } else {
            PersonName.trouble("Họ và tên", name).ifPresent(trouble -> errors.add(new FieldError("ho-ten", trouble)));
        }
        String id = said.getOrDefault("so-dinh-danh", "");
        if (!PersonalId.wellFormed(id)) {
            errors.add(new FieldError("so-dinh-danh", id.isEmpty() ? "Nhập số định danh cá nhân trên căn cước"
                    : id.matches("[0-9]+") && id.length() != 12 ? "Số định danh cá nhân phải có 12 chữ số, anh chị mới nhập " + id.length()
                    : "Số định danh cá nhân gồm 12 chữ số in trên căn cước. Đối chiếu lại từng số"));
        }
        String phone = said.getOrDefault("dien-thoai", "");
        if (!phone.matches("0[0-9]{9,10}")) {
            errors.add(new FieldError("dien-thoai", phone.isEmpty() ? "Nhập số điện thoại để báo kết quả" : "Số điện thoại gồm 10 chữ số, bắt đầu bằng số 0"));
        }
        String mail = said.getOrDefault("thu-dien-tu", "");
        if (!mail.isEmpty() && !EmailAddress.fits(mail)) {
            errors.add(new FieldError("thu-dien-tu", "Thư điện tử phải có dạng ten@vidu.vn. Không có thì để trống"));
        }
        return errors;
    }

    /** What was said, blanks left out; numbers without the spaces people write in them, a name in small letters with its capitals. */
    static Map<String, String> of(Map<String, String> typed) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String line = Text.line(typed.get(field));
            String value = switch (field) {
                case "ho-ten" -> PersonName.capitalised(line);
                case "so-dinh-danh", "dien-thoai" -> line.replaceAll("[ .]", "");
                default -> line;
            };
            if (!value.isEmpty()) {
                said.put(field, value);
            }
        }
        return said;
    }
}
