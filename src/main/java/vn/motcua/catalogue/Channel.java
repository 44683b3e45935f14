package vn.motcua.catalogue;

/** Kênh thực hiện: how a dossier may be filed and its result returned; the numbers are those of the national messages. */
public enum Channel {
    DIRECT(1, "Trực tiếp"), ONLINE(2, "Trực tuyến"), POST(3, "Dịch vụ bưu chính");

    private final int number;
    private final String label;

    Channel(int number, String label) {
        this.number = number;
        this.label = label;
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }
}
