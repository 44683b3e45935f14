package vn.motcua.signing;

import java.security.cert.X509Certificate;
import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import vn.motcua.signing.SignatureCheck.Kind;

/** Chủ thể của chứng thư số: whose certificate it is, a person's or an agency's. */
record Subject(String name, String organisation, Kind kind) {
    /** Prefixes of the UID that trial certificates carry. */
    static final String OFFICER = "CB:";
    static final String AGENCY = "CQ:";

    static Subject of(X509Certificate certificate) {
        String common = "";
        String organisation = "";
        String uid = "";
        try {
            for (Rdn rdn : new LdapName(certificate.getSubjectX500Principal().getName()).getRdns()) {
                String value = rdn.getValue() instanceof String text ? text : "";
                switch (rdn.getType().toUpperCase(Locale.ROOT)) {
                    case "CN" -> common = value;
                    case "O" -> organisation = value;
                    case "UID" -> uid = value;
                    default -> { }
                }
            }
        } catch (InvalidNameException e) {
            return new Subject(certificate.getSubjectX500Principal().getName(), "", Kind.PERSON);
        }
        return new Subject(common, organisation, kind(common, organisation, uid));
    }

    /** Certificates of organisations in Vietnam carry UID=MST:… (tax code) or MNS:… (budget code), those of persons CMND, CCCD or HC. */
    private static Kind kind(String common, String organisation, String uid) {
        boolean agency = uid.startsWith(AGENCY) || uid.startsWith("MST:") || uid.startsWith("MNS:");
        boolean person = uid.startsWith(OFFICER) || uid.startsWith("CMND:") || uid.startsWith("CCCD:") || uid.startsWith("HC:");
        return agency || !person && common.equals(organisation) ? Kind.AGENCY : Kind.PERSON;
    }
}
