package vn.motcua.result;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.document.PdfRenderer;
import vn.motcua.document.QrCode;
import vn.motcua.signing.OpenText;
import vn.motcua.signing.Signing;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Site;

/** Dựng trang kết quả: fields into the layout of Decree 30/2020, ready to be signed. */
@Component
class ResultPages {
    private static final String LETTERS = "0123456789/:-,. ngàythángnămSố";
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, ResultPages.class.getClassLoader(), "vn.motcua.templates");
    private final PdfRenderer renderer;
    private final Signing signing;
    private final Site site;

    ResultPages(PdfRenderer renderer, Signing signing, Site site) {
        this.renderer = renderer;
        this.signing = signing;
        this.site = site;
    }

    /** Who signs, as the page prints it. */
    record Signer(String fullName, String post) {
    }

    byte[] make(ResultKind kind, Map<String, String> fields, Agency agency, Signer signer, String code, LocalDate today) {
        String lookUp = site.address() + "/xac-minh/" + code;
        List<ResultPage.Line> lines = kind.fields().stream()
                .filter(field -> !fields.getOrDefault(field.name(), "").isBlank())
                .map(field -> new ResultPage.Line(field.label(), fields.get(field.name()))).toList();
        ResultPage page = new ResultPage(above(agency), issuer(agency), kind.typeName(), kind.subject(),
                bases(kind), kind.opening(agency.longName()), lines, signerTitle(signer.post(), agency), signer.fullName(), code, lookUp,
                QrCode.pngDataUri(lookUp), "hệ thống thông tin giải quyết thủ tục hành chính Một Cửa, " + site.ofPlace(), !signing.real());
        StringOutput html = new StringOutput(8_000);
        templates.render("result/ket-qua.jte", page, html);
        String number = numberLine("      ", kind, agency);
        String date = agency.place() + ", ngày     tháng     năm " + today.getYear();
        return signing.prepare(renderer.renderWithSlots(html.toString(), kind.title()), List.of(
                new OpenText(Signing.NUMBER, "Số, ký hiệu", number, LETTERS, 13, false),
                new OpenText(Signing.DATE, "Địa danh và ngày ban hành", date, LETTERS, 13, true)));
    }

    /** "Số: 05/UBND-XNTTHN": numbers under 10 carry a zero. */
    static String numberLine(String number, ResultKind kind, Agency agency) {
        return "Số: " + number + "/" + kind.notation(agency.name());
    }

    static String dateLine(Agency agency, LocalDate date) {
        return agency.place() + ", " + Vietnamese.longDate(date);
    }

    /** Each on its line, ending in a semicolon, the last in a full stop. */
    private static List<String> bases(ResultKind kind) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < kind.legalBases().size(); i++) {
            lines.add("Căn cứ " + kind.legalBases().get(i) + (i == kind.legalBases().size() - 1 ? "." : ";"));
        }
        return lines;
    }

    /** The head of a people's committee signs for it (TM.), a deputy in the head's place (KT.). */
    static List<String> signerTitle(String post, Agency agency) {
        String title = upper(post);
        if (title.startsWith("PHÓ ")) {
            return List.of("KT. " + title.substring(4), title);
        }
        return title.startsWith("CHỦ TỊCH") && agency.longName().startsWith("Ủy ban nhân dân")
                ? List.of("TM. ỦY BAN NHÂN DÂN", title) : List.of(title);
    }

    /** The body above may be abbreviated (Decree 30/2020, Appendix I, part II, 2). */
    private static String above(Agency agency) {
        return upper(agency.parentName()).replaceFirst("^" + COMMITTEE, "UBND");
    }

    /** "ỦY BAN NHÂN DÂN" and the place it is of, each on its line. */
    private static List<String> issuer(Agency agency) {
        String name = upper(agency.longName());
        return name.startsWith(COMMITTEE + " ") ? List.of(COMMITTEE, name.substring(COMMITTEE.length() + 1)) : List.of(name);
    }

    private static String upper(String text) {
        return text == null ? "" : text.toUpperCase(Locale.of("vi"));
    }
}
