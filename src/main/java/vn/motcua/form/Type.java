package vn.motcua.form;

/** What kind of answer a question takes; it decides the field that is shown and the checks that are made. */
public enum Type {
    TEXT, LONG_TEXT, NAME, CHOICE, CHOICES, YES_NO, DATE, YEAR, PERSONAL_ID, PHONE, EMAIL, ADDRESS, NUMBER, MONEY;

    /** As written in form.yaml: "personal-id". */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public boolean chosen() {
        return this == CHOICE || this == CHOICES || this == YES_NO;
    }
}
