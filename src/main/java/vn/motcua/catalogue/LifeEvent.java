package vn.motcua.catalogue;

import java.util.List;

/** Sự kiện trong đời: what happens to people ("Sinh con"), and the procedures it brings, in the order of need. */
public record LifeEvent(String key, String name, String hint, List<String> codes) {
    public LifeEvent {
        codes = List.copyOf(codes);
    }
}
