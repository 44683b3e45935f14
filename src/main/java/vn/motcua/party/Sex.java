package vn.motcua.party;

/** Giới tính. */
public enum Sex {
    MALE("Nam"), FEMALE("Nữ");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
