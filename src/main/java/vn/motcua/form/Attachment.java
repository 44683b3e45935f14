package vn.motcua.form;

/**
 * Giấy tờ gửi kèm that depends on what was answered: a divorce paper is asked of who was divorced.
 *
 * @param component key of the component in the catalogue
 * @param when null: asked of everybody
 * @param required whether filing waits for it, in that case
 * @param note why, or what replaces it ("Không cần gửi nếu đã ly hôn tại Toà án …"), for the citizen; may be empty
 */
public record Attachment(String component, Condition when, boolean required, String note) {

    /** What is asked of one citizen for one component. */
    public enum Need { REQUIRED, WELCOME, NOT_ASKED }
}
