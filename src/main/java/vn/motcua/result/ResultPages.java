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
import vn.motcua.catalogue.ResultForm;
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

    /** @param check mã kiểm tra; empty on a draft, which nobody can look up */
    record Codes(String result, String check) {
        String address(String site) {
            return site + "/xac-minh/" + result + (check.isEmpty() ? "" : "?kt=" + check);
        }
    }

    byte[] make(ResultForm form, Map<String, String> fields, Agency agency, Signer signer, Codes codes, LocalDate today) {
        String lookUp = site.address() + "/xac-minh/" + codes.result();
        List<ResultPage.Line> lines = form.listed().stream()
                .filter(field -> !fields.getOrDefault(field.id(), "").isBlank())
                .map(field -> new ResultPage.Line(field.label(), fields.get(field.id()))).toList();
        ResultPage page = new ResultPage(above(agency), issuer(agency), form.type(), form.subject(), bases(form),
                form.opening(fields, agency.longName()), lines, form.paragraphs(fields, agency.longName()), recipients(form),
                signerTitle(signer.post(), agency, form.committee()), signer.fullName(), codes.result(),
                codes.check().isEmpty() ? "" : CheckCode.printed(codes.check()), lookUp, QrCode.pngDataUri(codes.address(site.address())), "hệ thống thông tin giải quyết thủ tục hành chính Một Cửa, " + site.ofPlace(), !signing.real());
        StringOutput html = new StringOutput(8_000);
        templates.render("result/ket-qua.jte", page, html);
        String number = numberLine("      ", form, agency);
        String date = agency.place() + ", ngày     tháng     năm " + today.getYear();
        return signing.prepare(renderer.renderWithSlots(html.toString(), form.title()), List.of(
                new OpenText(Signing.NUMBER, "Số, ký hiệu", number, LETTERS, 13, false),
                new OpenText(Signing.DATE, "Địa danh và ngày ban hành", date, LETTERS, 13, true)));
    }

    /** "Số: 05/UBND-XNTTHN": numbers under 10 carry a zero. */
    static String numberLine(String number, ResultForm form, Agency agency) {
        return "Số: " + number + "/" + notation(form, agency);
    }

    /** What follows the number: "UBND-XNTTHN", "TB-UBND" (Decree 30/2020, Appendix III). */
    static String notation(ResultForm form, Agency agency) {
        return form.notation().replace("{" + ResultForm.AGENCY + "}", abbreviation(agency.name()));
    }

    static String abbreviation(String agencyName) {
        if (agencyName.startsWith("UBND") || agencyName.startsWith("Ủy ban nhân dân")) {
            return "UBND";
        }
        StringBuilder letters = new StringBuilder();
        for (String word : agencyName.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !word.equals("và")) {
                letters.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return letters.toString();
    }

    static String dateLine(Agency agency, LocalDate date) {
        return agency.place() + ", " + Vietnamese.longDate(date);
    }

    /** Each on its line, ending in a semicolon, the last in a full stop. */
    private static List<String> bases(ResultForm form) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < form.bases().size(); i++) {
            lines.add("Căn cứ " + form.bases().get(i) + (i == form.bases().size() - 1 ? "." : ";"));
        }
        return lines;
    }

    private static List<String> recipients(ResultForm form) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < form.recipients().size(); i++) {
            lines.add("- " + form.recipients().get(i) + (i == form.recipients().size() - 1 ? "." : ";"));
        }
        return lines;
    }

    /** The head of a people's committee signs for it (TM.), a deputy for it in the head's place (TM. and KT.). */
    static List<String> signerTitle(String post, Agency agency, boolean committee) {
        String title = upper(post);
        List<String> lines = new ArrayList<>();
        if (committee && (title.startsWith("CHỦ TỊCH") || title.startsWith("PHÓ CHỦ TỊCH")) && agency.longName().startsWith("Ủy ban nhân dân")) {
            lines.add("TM. " + COMMITTEE);
        }
        if (title.startsWith("PHÓ ")) {
            lines.add("KT. " + title.substring("PHÓ ".length()));
        }
        lines.add(title);
        return lines;
    }

    /** "Phó Chủ tịch" of "Phó Chủ tịch, UBND phường Ninh Kiều": a post may itself hold a comma. */
    static String post(String title, Agency agency) {
        String suffix = ", " + agency.name();
        return title.endsWith(suffix) ? title.substring(0, title.length() - suffix.length()) : title;
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
