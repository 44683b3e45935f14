package vn.motcua.signing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.document.PdfRenderer;
import vn.motcua.document.RenderedPdf;

/** One page carried through all three acts, with keys made for trial. */
public final class SignedPages {
    static final Instant SIGNED = Instant.parse("2026-11-26T08:12:04Z");
    static final Instant SEALED = Instant.parse("2026-11-26T08:40:10Z");
    static final UUID OFFICER = UUID.fromString("0198f000-0000-7000-8000-000000000001");
    private static final String PAGE = """
            <html><head><style>@page{size:A4;margin:20mm 15mm 20mm 30mm}body{margin:0;font-size:14pt}
            .r{margin-left:50%%;text-align:center}</style></head><body>
            <div id="slot-so-ky-hieu" style="width:70mm;height:7mm"></div>
            <div id="slot-ngay-ban-hanh" style="width:90mm;height:7mm;margin-left:74mm"></div>
            <p>Xác nhận bà Trần Ngọc Ánh chưa đăng ký kết hôn với ai.</p>
            <div class="r"><b>KT. CHỦ TỊCH<br/>PHÓ CHỦ TỊCH</b>
            <div id="slot-nguoi-ky" style="width:60mm;height:26mm;margin:2mm auto"></div><b>%s</b></div></body></html>""";

    final TrialKeys keys;
    public final Signing signing;
    private final RenderedPdf page = new PdfRenderer().renderWithSlots(PAGE.formatted("Phạm Quốc Khánh"), "Giấy xác nhận");

    public SignedPages(Path directory) {
        InstantSource clock = InstantSource.fixed(SEALED.plusSeconds(1));
        this.keys = new TrialKeys(directory, clock);
        this.signing = new Signing(keys, new SigningSettings(null, null, -1, null, Map.of(), null, null, 36, Duration.ofSeconds(15)), new PdfValidation(keys, clock));
    }

    /** The same page, with the keys of somebody else. */
    SignedPages(Path directory, Signing signing) {
        this.keys = null;
        this.signing = signing;
    }

    byte[] prepared() {
        return signing.prepare(page, List.of(
                new OpenText(Signing.NUMBER, "Số, ký hiệu", "Số:        /UBND-XNTTHN", PageFields.digitsAnd("Số: /UBND-XNTTHN"), 13, false),
                new OpenText(Signing.DATE, "Địa danh, ngày ban hành", "Ninh Kiều, ngày     tháng     năm 2026",
                        PageFields.digitsAnd("Ninh Kiều, ngày tháng năm"), 14, true)));
    }

    byte[] signed() {
        return signing.signAsPerson(prepared(), new SignatureRequest(OFFICER, "Phạm Quốc Khánh", "Phó Chủ tịch",
                "Ủy ban nhân dân phường Ninh Kiều", null, SIGNED));
    }

    byte[] sealed() {
        return sealed(signed());
    }

    byte[] sealed(byte[] signed) {
        return signing.sealAsAgency(signed, new SealRequest("H13.42", "Ủy ban nhân dân phường Ninh Kiều", "Thành phố Cần Thơ", null,
                Map.of(Signing.NUMBER, "Số: 214/UBND-XNTTHN", Signing.DATE, "Ninh Kiều, ngày 26 tháng 11 năm 2026"), SEALED));
    }
}
