package vn.motcua.agency;

import java.io.IOException;
import java.io.Reader;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.agency.OfficePlan.Body;
import vn.motcua.agency.OfficePlan.Room;
import vn.motcua.agency.OfficePlan.Servant;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Text;
import vn.motcua.shared.YamlProblem;

/**
 * Nhập cơ quan: agencies, units, posts and officers from a file that is the whole truth about the agencies it names. Repeatable:
 * who holds a post there without standing in the file is relieved; units, posts and people are never deleted, since dossiers name them.
 */
@Service
public class OfficeImport {
    private final Establishing establishing;
    private final Agencies agencies;
    private final InstantSource clock;

    OfficeImport(Establishing establishing, Agencies agencies, InstantSource clock) {
        this.establishing = establishing;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** An officer of the file, in its order. */
    public record Seated(String user, UUID officerId, String fullName, String agencyCode) {
    }

    /**
     * @param relieved how many posts lost a holder
     * @param findings not empty: nothing was changed
     */
    public record Taken(int agencies, int relieved, List<Seated> officers, List<String> findings) {
    }

    /** One transaction: all of the file or nothing. */
    @Transactional
    public Taken take(Reader file) throws IOException {
        OfficePlan plan;
        try {
            plan = OfficePlanReader.read(file.readAllAsString());
        } catch (YamlProblem e) {
            return refused(List.of(e.line() == 0 ? "Tệp cơ quan: " + e.reason() : "Dòng %d: %s".formatted(e.line(), e.reason())));
        }
        List<String> findings = OfficePlanCheck.findings(plan, agencies);
        if (!findings.isEmpty()) {
            return refused(findings);
        }
        Map<String, Agency> made = new HashMap<>();
        List<Seated> seated = new ArrayList<>();
        int relieved = 0;
        for (Body body : plan.agencies()) {
            Agency agency = agency(body, made);
            made.put(body.code(), agency);
            establishing.keep(agency);
            Map<String, UUID> posts = posts(plan, body, agency);
            relieved += relieve(body, agency, posts);
            body.officers().forEach(servant -> seated.add(seat(servant, agency, posts)));
        }
        return new Taken(made.size(), relieved, List.copyOf(seated), List.of());
    }

    /** Whoever has this user name in an office file, whichever file it was. */
    public static UUID officerId(String user) {
        return Ids.named("office/officer/" + user);
    }

    private static Taken refused(List<String> findings) {
        return new Taken(0, 0, List.of(), findings);
    }

    private Agency agency(Body body, Map<String, Agency> made) {
        Agency parent = body.parent() == null ? null
                : made.containsKey(body.parent()) ? made.get(body.parent()) : agencies.byCode(body.parent()).orElseThrow();
        UUID id = agencies.byCode(body.code()).map(Agency::id).orElseGet(() -> Ids.v7(clock));
        return new Agency(id, body.code(), Text.line(body.name()), Text.line(body.longName()), parent == null ? null : parent.longName(),
                Text.line(body.place()), body.areaCode(), line(body.phone()), line(body.website()), parent == null ? null : parent.id());
    }

    /** Null stays null: not said. */
    private static String line(String text) {
        return text == null ? null : Text.line(text);
    }

    /** Keeps units and posts. @return ids of the posts by "unit/post" */
    private Map<String, UUID> posts(OfficePlan plan, Body body, Agency agency) {
        Map<String, UUID> posts = new HashMap<>();
        for (Map.Entry<String, Room> room : plan.layouts().get(body.layout()).entrySet()) {
            UUID unit = agencies.unit(agency.id(), room.getKey()).map(Unit::id).orElseGet(() -> Ids.v7(clock));
            establishing.keep(new Unit(unit, agency.id(), room.getKey(), Text.line(room.getValue().name())));
            room.getValue().posts().forEach((key, name) -> {
                String path = room.getKey() + "/" + key;
                UUID post = agencies.post(unit, key).map(Post::id).orElseGet(() -> Ids.v7(clock));
                establishing.keep(new Post(post, unit, key, Text.line(name), plan.supervising().contains(path)));
                posts.put(path, post);
            });
        }
        return posts;
    }

    private int relieve(Body body, Agency agency, Map<String, UUID> posts) {
        Set<List<UUID>> stay = new HashSet<>();
        body.officers().forEach(servant -> servant.posts().forEach(post -> stay.add(List.of(officerId(servant.user()), posts.get(post)))));
        int relieved = 0;
        for (Unit unit : agencies.units(agency.id())) {
            for (Post post : agencies.posts(unit.id())) {
                for (Seat seat : agencies.holders(unit.id(), post.key())) {
                    if (!stay.contains(List.of(seat.officer().id(), post.id())) && establishing.relieve(seat.officer().id(), post.id())) {
                        relieved++;
                    }
                }
            }
        }
        return relieved;
    }

    private Seated seat(Servant servant, Agency agency, Map<String, UUID> posts) {
        UUID officer = officerId(servant.user());
        String name = Text.line(servant.name());
        establishing.keep(new Officer(officer, name, line(servant.phone()), line(servant.email())));
        servant.posts().forEach(post -> establishing.appoint(officer, posts.get(post)));
        return new Seated(servant.user(), officer, name, agency.code());
    }
}
