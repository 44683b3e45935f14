package vn.motcua.signing;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.document.RenderedPdf;

/** Ký số: the three acts on bytes: prepare the page, sign as a person, seal as an agency; and the check of any file. */
@Service
public class Signing {
    /** Fields that a result page leaves open, by name. */
    public static final String NUMBER = "so-ky-hieu";
    public static final String DATE = "ngay-ban-hanh";
    public static final String PERSON = "nguoi-ky";
    public static final String SEAL = "con-dau";

    /** Turns the slots of a rendered page into empty fields, as a page must be before anybody signs it. */
    public byte[] prepare(RenderedPdf page, List<OpenText> texts) {
        throw new UnsupportedOperationException("Comes with the next landing");
    }

    public byte[] signAsPerson(byte[] pdf, SignatureRequest request) {
        throw new UnsupportedOperationException("Comes with the next landing");
    }

    public byte[] sealAsAgency(byte[] pdf, SealRequest request) {
        throw new UnsupportedOperationException("Comes with the next landing");
    }

    /** Never reaches for the network; never throws because of what the file holds. */
    public ValidationReport validate(byte[] file) {
        throw new UnsupportedOperationException("Comes with the next landing");
    }
}
