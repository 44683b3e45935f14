package vn.motcua.form;

/** Câu trả lời: the value and where it came from. */
public record Answer(Value value, Provenance from) {

    /** Typed by the person, taken from the account, or read from a register of the State. */
    public enum Provenance { TYPED, ACCOUNT, REGISTER }

    public Answer {
        value = value == null ? new Value.One("") : value;
        from = from == null ? Provenance.TYPED : from;
    }

    public static Answer typed(String text) {
        return new Answer(new Value.One(text), Provenance.TYPED);
    }

    public static Answer typed(Value value) {
        return new Answer(value, Provenance.TYPED);
    }

    public boolean blank() {
        return value.blank();
    }
}
