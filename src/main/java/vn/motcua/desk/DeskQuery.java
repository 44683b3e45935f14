package vn.motcua.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.ListFilter;
import vn.motcua.dossier.WorkList;

/**
 * What a list's address says: {@code /ban-lam-viec?ds=cho-tiep-nhan&q=…&tt=1.004873&lv=Hộ tịch&kenh=2&dv=<id of the unit>&sau=…}.
 * Every number of other pages that stands for dossiers links to such an address.
 *
 * @param list null: the one this official begins with
 * @param after where the page starts; null at the top
 */
public record DeskQuery(WorkList list, ListFilter filter, String after) {

    static DeskQuery of(Map<String, String> asked) {
        ListFilter filter = new ListFilter(asked.get("q"), asked.get("tt"), asked.get("lv"), channel(asked.get("kenh")), unit(asked.get("dv")));
        return new DeskQuery(list(asked.get("ds")).orElse(null), filter, asked.get("sau"));
    }

    static Optional<WorkList> list(String slug) {
        return Arrays.stream(WorkList.values()).filter(list -> list != WorkList.MINE && list.slug().equals(slug)).findFirst();
    }

    DeskQuery at(WorkList other) {
        return new DeskQuery(other, filter, null);
    }

    DeskQuery after(String next) {
        return new DeskQuery(list, filter, next);
    }

    public boolean filtered() {
        return !filter.equals(ListFilter.NONE);
    }

    /** The address of this list. */
    public String href() {
        return href("/ban-lam-viec");
    }

    String href(String path) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("ds", list == null ? null : list.slug());
        parts.put("q", filter.text().isEmpty() ? null : filter.text());
        parts.put("tt", filter.procedureCode());
        parts.put("lv", filter.field());
        parts.put("kenh", filter.channel() == null ? null : filter.channel().number());
        parts.put("dv", filter.unitId());
        parts.put("sau", after);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts.forEach((name, value) -> Optional.ofNullable(value).ifPresent(given -> address.queryParam(name, "{" + name + "}")));
        return address.encode().buildAndExpand(parts).toUriString();
    }

    private static Channel channel(String number) {
        return Arrays.stream(Channel.values()).filter(channel -> String.valueOf(channel.number()).equals(number)).findFirst().orElse(null);
    }

    private static UUID unit(String id) {
        try {
            return id == null || id.isBlank() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
