package vn.motcua.desk;

import vn.motcua.shared.NotFound;

/** The dossier does not exist, or not for this official: both get the same page, which says whom to ask. */
class OutOfReach extends NotFound {
    private static final long serialVersionUID = 1L;
    private final String code;

    OutOfReach(String code) {
        super("Dossier " + code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
