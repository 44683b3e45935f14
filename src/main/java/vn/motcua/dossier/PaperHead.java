package vn.motcua.dossier;

/** What stands on every printed form; texts ready to print. Public only for the templates. */
public record PaperHead(String title, String form, String heading, String parent, String agency, String placeAndDate, String code,
                        String qr, String address, String moment) {
}
