package vn.motcua.signing;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.awt.Color;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.document.RenderedPdf;

/** Ký số: the three acts on bytes: prepare the page, sign as a person, seal as an agency; and the check of any file. */
@Service
public class Signing {
    /** Fields that a result page leaves open, by name; the page marks them with {@code id="slot-…"}. */
    public static final String NUMBER = "so-ky-hieu";
    public static final String DATE = "ngay-ban-hanh";
    public static final String PERSON = "nguoi-ky";
    /** Has no slot of its own: it lies over the left third of {@link #PERSON}. */
    public static final String SEAL = "con-dau";
    /** No time-stamp authority is waited for longer, whatever the settings say: what is reserved for a signature meanwhile outlasts this. */
    public static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Color BLUE = new Color(0x1d, 0x3f, 0x9e);
    private static final Color RED = new Color(0xb0, 0x14, 0x1b);

    private final SigningKeys keys;
    private final SigningSettings settings;
    private final PdfValidation validation;

    Signing(SigningKeys keys, SigningSettings settings, PdfValidation validation) {
        this.keys = keys;
        this.settings = settings;
        this.validation = validation;
    }

    /** Turns the slots of a rendered page into fields, as a page must be before anybody signs it. */
    public byte[] prepare(RenderedPdf page, List<OpenText> texts) {
        return PageFields.add(page, texts, settings.sealDiameterMm());
    }

    /**
     * The person's signature; only number, date and seal may follow it.
     *
     * @throws SigningUnavailable when there is no key or the device does not answer; nothing was signed
     */
    public byte[] signAsPerson(byte[] pdf, SignatureRequest request) {
        byte[] picture = request.image() == null ? Drawings.handwriting(request.fullName()) : request.image();
        return PadesSigner.sign(pdf, keys.person(request), timestamps(),
                Appearance.of(pdf, PERSON, picture, request.fullName(), request.at(), BLUE),
                request.fullName(), request.post() + ", " + request.organisation(), request.at(), false);
    }

    /**
     * Puts the clerk's number and date into their lines, then the agency's signature over all; nothing may follow.
     *
     * @throws SigningUnavailable when there is no key or the device does not answer; nothing was sealed
     * @throws IllegalArgumentException when a text names no field of the page
     */
    public byte[] sealAsAgency(byte[] pdf, SealRequest request) {
        byte[] filled = FieldFiller.fill(pdf, request.fills());
        byte[] picture = request.image() == null
                ? Drawings.seal(request.agencyName(), request.parentName(), keys.real()) : request.image();
        return PadesSigner.sign(filled, keys.agency(request), timestamps(),
                Appearance.of(filled, SEAL, picture, request.agencyName(), request.at(), RED),
                request.agencyName(), "Phát hành văn bản", request.at(), true);
    }

    /** Without an attested time, whatever was really signed would stop holding on the day its certificate expires. */
    private Optional<TSPSource> timestamps() {
        Optional<TSPSource> found = keys.timestamps();
        if (keys.real() && found.isEmpty()) {
            throw new SigningUnavailable(SigningUnavailable.Cause.TIME,
                    "Real keys sign only with an attested time; name a time-stamp authority in motcua.signing.tsa", null);
        }
        return found.map(authority -> new BoundedTime(authority, settings.tsaWithin()));
    }

    /** Never reaches for the network; never throws because of what the file holds. */
    public ValidationReport validate(byte[] file) {
        return validation.validate(file);
    }

    /** False while the keys are made for trial and nothing signed has legal value: pages and papers must say so. */
    public boolean real() {
        return keys.real();
    }
}
