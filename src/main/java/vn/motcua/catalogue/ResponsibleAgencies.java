package vn.motcua.catalogue;

/** Cơ quan: who decides, carries out, helps, receives or acts by delegation; each empty where the source is silent. */
public record ResponsibleAgencies(String deciding, String implementing, String coordinating, String receivingAddress,
        String delegated) {
    public static final ResponsibleAgencies NONE = new ResponsibleAgencies("", "", "", "", "");
}
