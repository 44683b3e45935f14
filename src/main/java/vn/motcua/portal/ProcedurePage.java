package vn.motcua.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.FeeSum;
import vn.motcua.catalogue.ProcedureFacts;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.catalogue.WayOfFiling;
import vn.motcua.web.Link;

/**
 * Trang thủ tục. All the law lists, arranged; what the source leaves out has no heading.
 *
 * @param papers by the case or heading under which the source lists them; one nameless group when it names none
 * @param related procedures, with their page where we have them
 * @param contents of the page, for the list beside it
 * @param official the reader is one: remarks of whoever wrote the package are shown
 * @param waiting the reader's own form that is not filed yet; null for none
 */
public record ProcedurePage(ProcedureRevision revision, WayOfFiling first, Map<String, List<RequiredDocument>> papers,
        List<Typeset.Block> steps, List<Link> related, List<Link> contents, Waiting waiting, boolean official) {
    private static final int SHORT = 44;
    /** More amounts than these are not told by the least and the most. */
    private static final int CASES = 4;

    /** @param saved when it was last kept, in words */
    public record Waiting(String saved, String href) {
    }

    /** @param names the name of a procedure by its code, for those the catalogue has */
    public static ProcedurePage of(ProcedureRevision revision, Function<String, Optional<String>> names, Optional<Waiting> waiting, boolean official) {
        ProcedureFacts facts = revision.facts();
        Map<String, List<RequiredDocument>> papers = new LinkedHashMap<>();
        facts.components().stream().filter(ProcedurePage::says).forEach(paper -> papers.computeIfAbsent(paper.group(), group -> new ArrayList<>()).add(paper));
        WayOfFiling first = facts.firstWay().orElse(null);
        return new ProcedurePage(revision, first, papers, Typeset.of(facts.steps()),
                facts.related().stream().map(related -> related(related, names)).toList(), contents(facts), waiting.orElse(null), official);
    }

    private static Link related(String text, Function<String, Optional<String>> names) {
        return names.apply(text).map(name -> new Link(name, "/thu-tuc/" + text)).orElse(new Link(text, null));
    }

    public ProcedureFacts facts() {
        return revision.facts();
    }

    /** Where the agencies that take it in are listed; null where none does here. */
    public String places() {
        return revision.fileable() ? "/thu-tuc/" + revision.code() + "/noi-nop" : null;
    }

    /** Steps written for this platform are numbered by us; those of the export carry their own numbers. */
    public boolean numbered() {
        return revision.fileable() && steps.stream().noneMatch(block -> block.kind() == Typeset.Kind.HEADING);
    }

    /** Can be filed from home. */
    public boolean online() {
        return revision.takes(Channel.ONLINE);
    }

    /** Every way costs the same: said once then, under the table. */
    public boolean sameFees() {
        return facts().channels().size() > 1 && facts().channels().stream().map(WayOfFiling::fees).distinct().count() == 1;
    }

    /** "3 ngày làm việc", or that it depends: as big as it is said shortly. */
    public String limit() {
        if (first == null || first.limitWords().isBlank()) {
            return "Xem từng cách nộp";
        }
        return first.limitWords().length() > SHORT ? "Tùy trường hợp" : first.limitWords();
    }

    /** Under the time limit: from when on, and the way it holds for where another one takes another time. */
    public String limitNote() {
        return facts().sameLimits() ? "tính từ lúc được tiếp nhận" : first.channel().when() + ", tính từ lúc được tiếp nhận";
    }

    public String fee() {
        if (first == null || first.fees().isEmpty()) {
            return "Quyết định công bố không ghi";
        }
        if (byCouncil()) {
            return "Do tỉnh, thành phố quyết định";
        }
        String words = first.fees().size() == 1 ? first.fees().getFirst().words()
                : FeeSum.range(first.fees()).filter(range -> first.fees().size() <= CASES).orElse(counted() ? "Xem cách tính bên dưới" : "Tùy trường hợp");
        return words.length() > SHORT ? "Xem mức thu bên dưới" : words;
    }

    /** Whether there is more to read about what is paid than its amount. */
    public boolean feesBelow() {
        return first != null && first.fees().size() > 1 && !fee().contains("bên dưới");
    }

    /** Under the fee: the way it holds for, or when the amount is told. */
    public String feeNote() {
        return byCouncil() ? "cán bộ cho biết số tiền trước khi bạn nộp" : first.channel().when();
    }

    /** What is certain to be paid depends on a number: of pages, of copies. */
    private boolean counted() {
        return first.fees().getFirst().mode() == FeeLine.Mode.BY_RULE || !first.fees().getFirst().reckoning().isEmpty();
    }

    private boolean byCouncil() {
        return first != null && !first.fees().isEmpty() && first.fees().stream().allMatch(fee -> fee.mode() == FeeLine.Mode.BY_COUNCIL);
    }

    public String result() {
        if (facts().results().isEmpty()) {
            return "Xem bên dưới";
        }
        String name = facts().results().getFirst().name();
        return name.length() > 2 * SHORT ? name.substring(0, name.lastIndexOf(' ', 2 * SHORT)) + "…" : name;
    }

    private static List<Link> contents(ProcedureFacts facts) {
        List<Link> contents = new ArrayList<>();
        contents.add(new Link("Nộp hồ sơ", "#nop"));
        add(contents, !facts.components().isEmpty(), "Bạn cần có gì", "#can-gi");
        add(contents, !facts.channels().isEmpty(), "Cách nộp, thời hạn, lệ phí", "#cach-nop");
        add(contents, !facts.steps().isEmpty(), "Các bước", "#cac-buoc");
        add(contents, !facts.conditions().isEmpty(), "Điều kiện", "#dieu-kien");
        add(contents, !facts.results().isEmpty(), "Kết quả", "#ket-qua");
        add(contents, !facts.refusals().isEmpty(), "Khi nào bị từ chối", "#tu-choi");
        contents.add(new Link("Cơ quan", "#co-quan"));
        add(contents, !facts.legalBases().isEmpty(), "Căn cứ pháp lý", "#can-cu");
        add(contents, !facts.raw().isEmpty(), "Nguyên văn công bố", "#nguyen-van");
        return contents;
    }

    /** Rows of dashes stand in the source's tables where nothing is asked for. */
    private static boolean says(RequiredDocument paper) {
        return paper.name().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static void add(List<Link> contents, boolean there, String text, String href) {
        if (there) {
            contents.add(new Link(text, href));
        }
    }
}
