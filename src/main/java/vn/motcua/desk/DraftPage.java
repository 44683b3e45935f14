package vn.motcua.desk;

import java.util.List;

/**
 * Dự thảo, ký, phát hành: the paper beside what is done with it.
 *
 * @param fields of the paper, to be read and corrected; empty where it is only signed or issued
 * @param preview address of the paper as it stands; null before the first draft
 * @param drafted whether there is a draft that may be handed on
 */
public record DraftPage(ActHead head, String title, List<Field> fields, String preview, boolean drafted) {
    static final String PREFIX = "kq-";

    /** @param name of the HTML field */
    public record Field(String name, String label, String value, boolean required, boolean lines) {
    }
}
