package vn.motcua.web;

/** One answer of radios, checkboxes or a select. @param hint under the label, null for none */
public record Choice(String value, String label, String hint) {
    public Choice(String value, String label) {
        this(value, label, null);
    }
}
