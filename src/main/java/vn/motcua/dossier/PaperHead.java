package vn.motcua.dossier;

import java.util.List;

/**
 * What stands on every printed form; texts ready to print. Public only for the templates.
 *
 * @param account whether the applicant has an account and signs in at the address
 */
public record PaperHead(String title, String form, String heading, String parent, String agency, String placeAndDate, String code,
                        String qr, String address, boolean account, String moment) {
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    /** "ỦY BAN NHÂN DÂN" and the place it is of, each on its line. */
    public List<String> agencyLines() {
        return agency.startsWith(COMMITTEE + " ") ? List.of(COMMITTEE, agency.substring(COMMITTEE.length() + 1)) : List.of(agency);
    }

    /** The body above, which may be abbreviated (Decree 30/2020/NĐ-CP, Appendix I, part II, 2). */
    static String above(String parent) {
        return parent == null ? "" : Upper.of(parent).replaceFirst("^" + COMMITTEE, "UBND");
    }
}
