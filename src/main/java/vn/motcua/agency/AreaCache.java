package vn.motcua.agency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The list of provinces and communes, kept in memory; an empty list is not kept, since it is being imported. */
@Component
class AreaCache {
    private record Areas(List<Area> provinces, Map<String, List<Area>> communes, Map<String, Area> byCode) {
    }

    private final AgencyStore store;
    private volatile Areas areas;

    AreaCache(AgencyStore store) {
        this.store = store;
    }

    List<Area> provinces() {
        return known().provinces();
    }

    List<Area> communes(String provinceCode) {
        return known().communes().getOrDefault(provinceCode, List.of());
    }

    Optional<Area> find(String code) {
        return Optional.ofNullable(code).map(known().byCode()::get);
    }

    void forget() {
        areas = null;
    }

    private Areas known() {
        Areas held = areas;
        if (held == null) {
            List<Area> all = store.areas();
            held = new Areas(all.stream().filter(Area::province).toList(),
                    all.stream().filter(area -> !area.province()).collect(Collectors.groupingBy(Area::provinceCode)),
                    all.stream().collect(Collectors.toMap(Area::code, Function.identity())));
            areas = all.isEmpty() ? null : held;
        }
        return held;
    }
}
