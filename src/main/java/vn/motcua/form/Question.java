package vn.motcua.form;

import java.util.List;

/**
 * Câu hỏi of a form.
 *
 * @param page the page it stands on; equal to its own id when it stands alone
 * @param ask the question, or the label inside a group
 * @param label its name in messages and on the page where answers are read again ("Số định danh cá nhân")
 * @param missing what to say when it is left empty ("Nhập họ và tên như trên căn cước")
 * @param when null: always asked
 * @param prefill where the account already knows it ("account.fullName"), or empty
 */
public record Question(String id, String section, String page, String ask, String label, String hint, String missing,
        Type type, boolean required, List<Option> options, Condition when, String prefill, Limits limits) {

    /** The label of an option, or the value itself when it is none of them. */
    public String optionLabel(String value) {
        return options.stream().filter(o -> o.value().equals(value)).map(Option::label).findFirst().orElse(value);
    }
}
