package vn.motcua.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.PrintedPapers;
import vn.motcua.portal.Verdict.Check;
import vn.motcua.portal.Verdict.Fact;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.Validity;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.signing.SignatureCheck;
import vn.motcua.signing.ValidationReport;
import vn.motcua.web.Icon;
import vn.motcua.web.Link;

/** Lời kết luận: what was found, put into words for people who do not know what a signature is. */
final class VerdictWords {
    private static final String PAPER = "Giấy được cấp";
    private static final String REPLACED = "Hỏi cơ quan cấp giấy xem đã có giấy thay thế chưa.";
    private static final String AGAIN = "Cần giấy còn thời hạn thì xin cấp lại ở cơ quan đã cấp.";
    private static final String FILE = "Tệp bạn gửi";

    private VerdictWords() {
    }

    /**
     * What is looked at.
     *
     * @param real false where keys for trial sign: then nothing is called a true paper without that word
     */
    record Look(IssuedResult result, Validity validity, Instant now, boolean real) {
        private static final String TRIAL = "Chữ ký và dấu là thử nghiệm nên giấy không có giá trị pháp lý. ";

        boolean over() {
            return result.inForce() && validity.over(now);
        }

        String lastDay() {
            return "Chỉ có giá trị đến hết ngày %s. ".formatted(Vietnamese.date(validity.lastDay()));
        }

        /** What can be said of a paper that is neither revoked nor over: without a term in months nobody can tell that it still holds. */
        String standing() {
            return validity.lastDay() == null ? "chưa bị thu hồi" : "còn hiệu lực";
        }

        String checked() {
            return "Kiểm tra lúc " + Vietnamese.moment(now) + ".";
        }

        String trial() {
            return real ? "" : TRIAL;
        }

        /** "Giấy thật", where it is one. */
        String genuine() {
            return real ? "Giấy thật" : "Giấy thử nghiệm, khớp với sổ";
        }
    }

    /** The very file of the register, sent by whoever asks. */
    static Verdict ours(Look look, ValidationReport report) {
        IssuedResult result = look.result();
        if (!registered(result, report)) {
            return undecided(look, report);
        }
        List<Check> checks = checks(look, report, new Check(Icon.SHIELD, "yes", "Nội dung còn nguyên vẹn", "Từ lúc ký đến nay không ai sửa một chữ nào."));
        if (!result.inForce()) {
            return new Verdict("revoked", look.genuine() + " nhưng đã bị thu hồi", look.trial() + "Không còn giá trị từ " + Vietnamese.moment(result.revoked().at()) + ".",
                    checks, PAPER, facts(look, true), List.of(REPLACED), technical(report), result.sha256(), null, null);
        }
        return look.over()
                ? new Verdict("revoked", look.genuine() + " nhưng đã hết thời hạn", look.trial() + look.lastDay() + look.checked(), checks, PAPER, facts(look, true),
                        List.of(AGAIN), technical(report), result.sha256(), null, null)
                : new Verdict(look.real() ? "valid" : "listed", look.genuine() + ", " + look.standing(), look.trial() + "Nội dung nguyên vẹn như lúc ký. " + look.checked(),
                        checks, PAPER, facts(look, true), List.of("Đọc nội dung trong chính tệp này. Bản in kèm theo khác một chữ thì đừng nhận."),
                        technical(report), result.sha256(), null, null);
    }

    /** A code alone: the register has such a paper; whether it is the one in the reader's hand, only comparing tells. */
    static Verdict listed(Look look, ValidationReport report, PaperProof proof) {
        IssuedResult result = look.result();
        if (!registered(result, report)) {
            return undecided(look, report);
        }
        List<Check> checks = checks(look, report, new Check(Icon.SHIELD, "yes", "Bản trong sổ còn nguyên vẹn", "Đúng là tệp đã ký và đóng dấu."));
        if (!result.inForce()) {
            return new Verdict("revoked", "Giấy mang mã này đã bị thu hồi", look.trial() + "Không còn giá trị từ " + Vietnamese.moment(result.revoked().at()) + ".",
                    checks, PAPER, facts(look, false), List.of(REPLACED), technical(report), result.sha256(), null, proof);
        }
        List<String> compare = List.of("Mở bản trong sổ ở dưới, so từng chữ với giấy bạn cầm. Khác một chữ thì đừng nhận.",
                "Có tệp PDF thì gửi tệp lên: cổng này so từng byte.");
        return look.over()
                ? new Verdict("revoked", "Giấy mang mã này đã hết thời hạn", look.trial() + look.lastDay() + look.checked(), checks, PAPER, facts(look, false),
                        List.of(AGAIN), technical(report), result.sha256(), null, proof)
                : new Verdict("listed", "Có cấp giấy mang mã này, " + look.standing(), look.trial() + "Mã chưa cho biết giấy bạn cầm có đúng nội dung đã cấp hay không: hãy so với bản trong sổ. "
                        + look.checked(), checks, PAPER, facts(look, false), compare, technical(report), result.sha256(), null, proof);
    }

    /** Signed and sealed, and by those who did it then. */
    private static boolean registered(IssuedResult result, ValidationReport report) {
        return report.original() && (result.certificates() == null
                || report.signedBy(result.certificates().signer(), result.certificates().seal()));
    }

    private static Verdict undecided(Look look, ValidationReport report) {
        IssuedResult result = look.result();
        return new Verdict("broken", "Chưa kết luận được", "Bản lưu của cơ quan không vượt qua lần kiểm tra này. Đây là lỗi phía chúng tôi.",
                signatures(report), PAPER, facts(look, false), List.of("Gọi cơ quan cấp giấy để hỏi trực tiếp."), technical(report), result.sha256(), null, null);
    }

    private static List<Check> checks(Look look, ValidationReport report, Check content) {
        IssuedResult result = look.result();
        List<Check> checks = new ArrayList<>();
        if (!look.real()) {
            checks.add(new Check(Icon.ALERT, "warn", "Bản thử nghiệm, không có giá trị pháp lý", "Chứng thư số do tổ chức thử nghiệm của chính cổng này cấp."));
        }
        checks.add(content);
        checks.addAll(signatures(report));
        if (look.over()) {
            checks.add(new Check(Icon.STOP, "warn", "Đã hết thời hạn giá trị", look.lastDay().strip()));
        }
        checks.add(result.inForce() ? new Check(Icon.CHECK, "yes", "Chưa bị thu hồi", "Theo sổ của cơ quan cấp lúc bạn tra cứu.") : revoked(result.revoked()));
        return checks;
    }

    private static Check revoked(IssuedResult.Revoked revoked) {
        return new Check(Icon.STOP, "warn", "Đã thu hồi " + Vietnamese.moment(revoked.at()), "Theo %s. Lý do: %s. Căn cứ: %s."
                .formatted(revoked.decision(), revoked.why().replaceAll("[.\\s]+$", ""), revoked.legalBasis()));
    }

    /** A file that is none of ours, byte for byte. @param known the result whose code is written on it; null when there is none */
    static Verdict other(ValidationReport report, List<Fact> file, String sha256, IssuedResult known) {
        String code = code(known);
        List<String> advice = advice(known);
        if (!report.isPdf()) {
            return broken("Tệp này không phải PDF", "Kết quả điện tử của cơ quan nhà nước là tệp PDF có chữ ký số. Ảnh chụp hay bản Word không xác minh được.",
                    List.of(), file, List.of("Tìm mã kết quả cạnh mã QR trên giấy và nhập mã ấy."), List.of(), sha256, code);
        }
        if (report.damaged()) {
            return broken("Tệp hỏng hoặc đã bị sửa, đừng dùng", "Không đọc được tệp này đến cuối, nên không kiểm tra được chữ ký nào.", List.of(), file, advice, List.of(), sha256, code);
        }
        if (!report.signed()) {
            return broken("Tệp này không có chữ ký số", "Ai cũng có thể làm ra một tệp như vậy. Nó không chứng minh được điều gì.", List.of(), file, advice, List.of(), sha256, code);
        }
        if (!report.whole()) {
            return changed(report, file, advice, sha256, known);
        }
        if (!report.signatures().stream().allMatch(SignatureCheck::trusted)) {
            return broken("Người ký không được công nhận", "Tệp còn nguyên, nhưng người ký tên “%s” dùng chứng thư số không do tổ chức được tin cậy cấp. Ai cũng tự làm được chứng thư số như vậy."
                    .formatted(report.signatures().stream().filter(check -> !check.trusted()).findFirst().orElseThrow().signer()), signatures(report), file, advice, technical(report), sha256, code);
        }
        if (!report.signatures().stream().allMatch(SignatureCheck::revocationKnown)) {
            return broken("Chưa kết luận được", "Chữ ký khớp với tệp, nhưng cổng này chưa có danh sách chứng thư số bị thu hồi của lúc ký. Đây chưa phải là lỗi của tệp.",
                    signatures(report), file, List.of("Hỏi cơ quan đã ký tệp này, hoặc kiểm tra lại sau."), technical(report), sha256, code);
        }
        if (known != null) {
            return broken("Không phải bản trong sổ", "Tệp còn nguyên như lúc ký, nhưng sổ giữ một tệp khác dưới mã ghi trên tệp này: tệp chưa được phát hành, hoặc chỉ nhắc đến mã ấy.",
                    signatures(report), file, List.of("Mở bản trong sổ bằng mã ấy, rồi so từng chữ.", "Hỏi cơ quan đã ký tệp này."), technical(report), sha256, code);
        }
        return broken("Không phải kết quả do cổng này cấp", "Chữ ký đúng, nhưng sổ của các cơ quan trên cổng này không có tệp như vậy.",
                signatures(report), file, List.of("Hỏi cơ quan đã ký tệp này."), technical(report), sha256, code);
    }

    /** A form that came with a dossier, as it was printed: true, but no result. Nobody is named. */
    static Verdict printed(PrintedPapers.Printed paper, List<Fact> file, String sha256) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact("Loại giấy", paper.form().label(), false), new Fact("Mã hồ sơ", paper.code(), true)));
        facts.addAll(file);
        return new Verdict("listed", "Giấy do cổng này lập, không phải kết quả", "Tệp còn nguyên, giống từng byte %s mà cổng này đã lập. Giấy này đi cùng hồ sơ, không thay được kết quả giải quyết."
                .formatted(Vietnamese.lowerFirst(paper.form().title())), List.of(new Check(Icon.SHIELD, "yes", "Nội dung còn nguyên vẹn", "Từ lúc lập đến nay không ai sửa một chữ nào."),
                new Check(Icon.ALERT, "warn", "Không phải kết quả giải quyết", "Kết quả có mã riêng, chữ ký số của người ký và dấu số của cơ quan.")), FILE, facts,
                List.of(paper.account() ? "Hồ sơ này nộp bằng tài khoản: người nộp đăng nhập để xem đến đâu." : "Xem hồ sơ đến đâu bằng mã hồ sơ và số định danh của người nộp."),
                List.of(), sha256, null, null, new Link("Theo dõi hồ sơ", (paper.account() ? "/ho-so/" : "/theo-doi/") + paper.code()));
    }

    /** Nobody can tell what a locked file would unpack to, so it stays shut. */
    static Verdict locked(List<Fact> file, String sha256, IssuedResult known) {
        return broken("Tệp này đang bị khóa", "Tệp đặt mật khẩu hoặc hạn chế quyền, nên không mở ra kiểm tra được. Kết quả do cổng này cấp không bao giờ khóa.",
                List.of(), file, advice(known), List.of(), sha256, code(known));
    }

    static Verdict manySignatures(int most, List<Fact> file, String sha256, IssuedResult known) {
        return broken("Tệp mang quá nhiều chữ ký, đừng dùng", "Tệp có hơn %d chữ ký số nên không được kiểm tra. Kết quả do cổng này cấp chỉ có hai: của người ký và của cơ quan."
                .formatted(most), List.of(), file, advice(known), List.of(), sha256, code(known));
    }

    private static String code(IssuedResult known) {
        return known == null ? null : known.code();
    }

    private static List<String> advice(IssuedResult known) {
        List<String> advice = new ArrayList<>(List.of("Xin người đưa giấy tải lại bản gốc ở trang Hồ sơ của tôi trên cổng rồi gửi cho bạn."));
        if (known != null) {
            advice.add("Hoặc xem bản đúng bằng mã kết quả, rồi so từng chữ.");
        }
        return advice;
    }

    private static Verdict changed(ValidationReport report, List<Fact> file, List<String> advice, String sha256, IssuedResult known) {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check(Icon.X, "bad", "Nội dung đã bị thay đổi", "Tệp không còn giống từng byte bản đã ký."));
        for (SignatureCheck signature : report.signatures()) {
            checks.add(new Check(Icon.X, "bad", (signature.kind() == SignatureCheck.Kind.AGENCY ? "Không thể coi dấu là của " : "Không thể coi chữ ký là của ")
                    + signature.signer(), signature.intact() ? "Chữ ký có thật, nhưng tệp bị thêm hoặc sửa sau khi ký." : "Chữ ký không khớp với nội dung của tệp."));
        }
        checks.add(known == null ? new Check(Icon.X, "bad", "Không tìm thấy giấy này trong sổ", "Không đọc được mã kết quả nào của cổng này trên tệp.")
                : new Check(Icon.CHECK, known.inForce() ? "yes" : "warn", "Cơ quan có cấp một giấy mang mã này",
                        known.inForce() ? "Bản đúng chưa bị thu hồi." : "Bản đúng đã bị thu hồi."));
        return broken("Tệp đã bị sửa, đừng dùng", "Nội dung không còn như lúc ký.", checks, file, advice, technical(report), sha256, known == null ? null : known.code());
    }

    static Verdict unknown(String code) {
        return broken("Không có kết quả nào mang mã này", "Sổ của các cơ quan trên cổng này không có mã “%s”.".formatted(code), List.of(),
                List.of(new Fact("Mã bạn nhập", code, true)), List.of("So lại mã với dòng “Mã kết quả” cạnh mã QR; mã có dạng H13.42-261120-0018-KQ1.",
                        "Mã đúng mà vẫn không thấy thì đừng nhận giấy; gọi cơ quan ghi trên giấy."), List.of(), null, null);
    }

    private static Verdict broken(String title, String text, List<Check> checks, List<Fact> facts, List<String> advice, List<String> technical,
                                  String sha256, String code) {
        return new Verdict("broken", title, text, checks, facts.size() == 1 ? "Mã đã tra" : FILE, facts, advice, technical, sha256, code, null);
    }

    private static List<Check> signatures(ValidationReport report) {
        return report.signatures().stream().map(signature -> {
            boolean agency = signature.kind() == SignatureCheck.Kind.AGENCY;
            Instant at = signature.timestampedAt() == null ? signature.at() : signature.timestampedAt();
            String when = at == null ? "" : " lúc " + Vietnamese.moment(at) + (signature.timestampedAt() == null ? "" : ", có dấu thời gian");
            String who = (agency ? "Dấu số của " : "Chữ ký của ") + signature.signer();
            return signature.holds()
                    ? new Check(agency ? Icon.SEAL : Icon.PEN, "yes", who + " hợp lệ", (agency ? "Đóng dấu" : "Ký thay mặt " + signature.organisation()) + when
                            + ". Chứng thư số còn hạn lúc ký.")
                    : new Check(signature.trusted() && signature.intact() ? Icon.ALERT : Icon.X, signature.trusted() && signature.intact() ? "warn" : "bad",
                            who + (signature.trusted() && signature.intact() ? " chưa kết luận được" : " không được công nhận"), signature.problem() + ".");
        }).toList();
    }

    private static List<String> technical(ValidationReport report) {
        return report.signatures().stream().map(signature -> "%s: %s%s".formatted(signature.signer(),
                signature.problem() == null ? "PAdES, chữ ký khớp, chứng thư số được tin cậy" : signature.problem(),
                signature.timestampedAt() == null ? "" : ", dấu thời gian " + Vietnam.at(signature.timestampedAt()).toOffsetDateTime())).toList();
    }

    /** @param holding the reader has the paper: its number may be told */
    private static List<Fact> facts(Look look, boolean holding) {
        IssuedResult result = look.result();
        String date = Vietnamese.date(Vietnam.at(result.issuedAt()).toLocalDate());
        List<Fact> facts = new ArrayList<>(List.of(new Fact("Loại giấy", result.title(), false), new Fact("Mã kết quả", result.code(), true),
                holding ? new Fact("Số", result.notation() + ", ngày " + date, false) : new Fact("Ngày cấp", date, false)));
        if (holding || result.checkCode() != null) {
            facts.add(new Fact("Cấp cho", masked(result.holder()), false));   // else the name is half of the proof, and half of it is no hint to give
        }
        facts.add(new Fact("Người ký", result.signer() + ", " + result.signerPost(), false));
        facts.add(new Fact("Cơ quan cấp", result.agencyName(), false));
        term(look.validity()).ifPresent(facts::add);
        return facts;
    }

    /** Empty where the rules do not say: then the paper alone tells. */
    private static Optional<Fact> term(Validity validity) {
        String words = validity.lastDay() == null ? validity.note()
                : "%d tháng, đến hết ngày %s".formatted(validity.months(), Vietnamese.date(validity.lastDay()));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Fact("Thời hạn", words, false));
    }

    /** "Trần Ngọc Ánh" as strangers may see it: "Trần N••• Á•••". */
    static String masked(String name) {
        String[] words = name.strip().split("\\s+");
        StringBuilder shown = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            shown.append(' ').appendCodePoint(words[i].codePointAt(0)).append("•••");
        }
        return shown.toString();
    }
}
