package vn.motcua.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.Vietnamese;

/**
 * Nội dung của thủ tục hành chính, as Decree 63/2010 Article 8(2) wants it published.
 *
 * @param summary what it is for, in a reader's own words; empty in exports
 * @param levels "Cấp xã", "Cấp tỉnh"… as published
 * @param kind loại thủ tục
 * @param decision number of the decision that announced it ("163/QĐ-BTP")
 * @param steps trình tự thực hiện: paragraphs in order, as written
 * @param refusals grounds of refusal; empty in exports, which do not list them
 * @param conditions paragraphs; empty when there are none
 * @param ministry key of the body that manages it ("bo-tu-phap")
 * @param shortName what people call it, where the name is too long for a heading; null where it is not
 * @param remarks what whoever wrote the package is not sure of, for officials and auditors; the public is told only that there are some
 * @param raw text of the source that did not go wholly into the fields above, by the heading under which to show it
 */
public record ProcedureFacts(String name, String summary, String field, List<String> levels, String kind, List<String> subjects,
        String decision, List<String> steps, List<WayOfFiling> channels, List<RequiredDocument> components,
        List<ResultKind> results, List<Refusal> refusals, List<LegalBasis> legalBases, List<String> conditions, ResponsibleAgencies agencies,
        List<String> related, String ministry, Map<String, String> raw, String shortName, List<String> remarks) {
    public ProcedureFacts {
        summary = summary == null ? "" : summary;
        levels = kept(levels);
        subjects = kept(subjects);
        steps = kept(steps);
        channels = kept(channels);
        components = kept(components);
        results = kept(results);
        refusals = kept(refusals);
        legalBases = kept(legalBases);
        conditions = kept(conditions);
        agencies = agencies == null ? ResponsibleAgencies.NONE : agencies;
        related = kept(related);
        remarks = kept(remarks);
        raw = raw == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(raw));
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A procedure needs a name");
        }
    }

    /** As headings and lists of choices say it: what people call it, else its name without "Thủ tục", which everybody knows by then. */
    public String title() {
        return title(name, shortName);
    }

    /** @param shortName null where people call it by its name */
    static String title(String name, String shortName) {
        return shortName != null ? shortName : Vietnamese.upperFirst(name.replaceFirst("^Thủ tục ", ""));
    }

    /** "Cấp tỉnh, Cấp xã". */
    public String level() {
        return String.join(", ", levels);
    }

    public Optional<WayOfFiling> channel(Channel channel) {
        return channels.stream().filter(c -> c.channel() == channel).findFirst();
    }

    /** The way that pages lead to: from home where that is possible, else the first of the source; empty when it names none. */
    public Optional<WayOfFiling> firstWay() {
        return channel(Channel.ONLINE).or(() -> channels.stream().findFirst());
    }

    /** The time limit of {@link #firstWay()}, with that way named where another one takes another time; empty when it could not be read. */
    public String limitWords() {
        return firstWay().filter(way -> way.limit() != null).map(way -> way.limit().words() + (sameLimits() ? "" : " " + way.channel().when())).orElse("");
    }

    /** Whether every way takes the same time. */
    public boolean sameLimits() {
        return channels.stream().map(WayOfFiling::limitWords).distinct().count() <= 1;
    }

    /**
     * The published way whose limit and fees hold for what is filed so; empty when none leaves it open. Whoever writes by post is entered
     * at the counter too.
     */
    public Optional<WayOfFiling> wayFor(Channel channel) {
        return switch (channel) {
            case ONLINE, POST -> channel(channel);
            case DIRECT -> channel(Channel.DIRECT).or(() -> channel(Channel.POST));
        };
    }

    /** Whether the ways it is filed in, as published, leave this one open. */
    public boolean offers(Channel channel) {
        return wayFor(channel).isPresent();
    }

    /** Whether, as published, who does not file from home sends it by post and goes to no counter. */
    public boolean posted() {
        return channel(Channel.POST).isPresent() && channel(Channel.DIRECT).isEmpty();
    }

    /** @param areaCode of a body: two digits for one of a province, five for one of a commune */
    public boolean carriedOutIn(String areaCode) {
        return levels.contains(areaCode.length() == 2 ? "Cấp tỉnh" : "Cấp xã");
    }

    public Optional<RequiredDocument> component(String key) {
        return components.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** Papers of the kind given, in the order of the source. */
    public List<RequiredDocument> components(RequiredDocument.Kind kind) {
        return components.stream().filter(c -> c.kind() == kind).toList();
    }

    /** Nothing for a null, so that a stored revision without a later field still reads. */
    private static <T> List<T> kept(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
