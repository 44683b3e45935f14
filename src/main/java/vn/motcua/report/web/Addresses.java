package vn.motcua.report.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.report.Group;
import vn.motcua.report.Selection;
import vn.motcua.report.Verdict;
import vn.motcua.shared.Text;

/** Writes and reads the address of a list: {@code /tong-quan/ho-so?nhom=qua-han&cq=H13.42&dv=…&tt=1.004873&kq=…&tu=…&den=…}. */
final class Addresses {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Addresses() {
    }

    static String of(Selection selection, String agencyCode, UUID after) {
        return of("/tong-quan/ho-so", selection, agencyCode, after);
    }

    /** The whole list as a file. @param kind xlsx or csv */
    static String exported(Selection selection, String agencyCode, String kind) {
        return of("/tong-quan/ho-so." + kind, selection, agencyCode, null);
    }

    private static String of(String path, Selection selection, String agencyCode, UUID after) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("nhom", selection.group().slug());
        parts.put("cq", agencyCode);
        parts.put("dv", selection.unitId());
        parts.put("tt", selection.procedureCode());
        parts.put("kq", selection.verdict() == null ? null : selection.verdict().slug());
        parts.put("tu", selection.first());
        parts.put("den", selection.last());
        parts.put("sau", after);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts.forEach((name, value) -> Optional.ofNullable(value).ifPresent(given -> address.queryParam(name, "{" + name + "}")));
        return address.encode().buildAndExpand(parts).toUriString();
    }

    /** @return empty when the address means no list */
    static Optional<Selection> read(Map<String, String> asked, UUID agencyId) {
        try {
            Group group = Group.of(asked.getOrDefault("nhom", "")).orElseThrow(() -> new IllegalArgumentException("No such group"));
            Verdict verdict = asked.get("kq") == null ? null : Arrays.stream(Verdict.values()).filter(each -> each.slug().equals(asked.get("kq")))
                    .findFirst().orElseThrow(() -> new IllegalArgumentException("No such verdict"));
            return Optional.of(new Selection(group, agencyId, id(asked.get("dv")), procedure(asked.get("tt")), verdict, day(asked.get("tu")), day(asked.get("den"))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static UUID id(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static String procedure(String text) {
        return text == null ? null : Text.line(text);
    }

    /** @throws DateTimeException also for days no dossier can lie on and the database may not know */
    private static LocalDate day(String text) {
        LocalDate day = text == null ? null : LocalDate.parse(text);
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new DateTimeException("No list of the year " + day.getYear());
        }
        return day;
    }
}
