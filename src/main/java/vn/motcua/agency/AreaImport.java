package vn.motcua.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nhập danh mục đơn vị hành chính: provinces and communes from a CSV file, repeatable; a broken line is told and left out. */
@Service
public class AreaImport {
    /** Line from 1, the head counted. */
    public record Refused(int line, String reason) {
    }

    /** Numbers of areas; the refused are lines. */
    public record Summary(int added, int changed, int unchanged, List<Refused> refused) {
    }

    private final AreaStore store;
    private final Establishing establishing;

    AreaImport(AreaStore store, Establishing establishing) {
        this.store = store;
        this.establishing = establishing;
    }

    /** All good lines in one transaction. */
    @Transactional
    public Summary read(BufferedReader csv) throws IOException {
        List<Refused> refused = new ArrayList<>();
        Map<String, Area> areas = areas(csv, refused);
        AreaStore.Kept kept = store.keep(areas.values());
        if (kept.added() + kept.changed() > 0) {
            establishing.changed();
        }
        return new Summary(kept.added(), kept.changed(), areas.size() - kept.added() - kept.changed(), refused);
    }

    private static Map<String, Area> areas(BufferedReader csv, List<Refused> refused) throws IOException {
        Map<String, Area> areas = new LinkedHashMap<>();
        int number = 0;
        for (String line = csv.readLine(); line != null; line = csv.readLine()) {
            number++;
            String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (text.isBlank() || number == 1 && text.strip().equals(AreaLine.HEAD)) {
                continue;
            }
            try {
                AreaLine parsed = AreaLine.parse(text);
                agree(areas, parsed.province());
                parsed.commune().ifPresent(commune -> agree(areas, commune));
                areas.put(parsed.province().code(), parsed.province());
                parsed.commune().ifPresent(commune -> areas.put(commune.code(), commune));
            } catch (IllegalArgumentException e) {
                refused.add(new Refused(number, e.getMessage()));
            }
        }
        return areas;
    }

    /** One code cannot have two names in one file. */
    private static void agree(Map<String, Area> areas, Area area) {
        Area before = areas.get(area.code());
        if (before != null && !before.equals(area)) {
            throw new IllegalArgumentException("mã %s đã có ở dòng trước với tên '%s'".formatted(area.code(), before.name()));
        }
    }
}
