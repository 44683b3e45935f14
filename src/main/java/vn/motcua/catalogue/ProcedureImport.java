package vn.motcua.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Sha256;

/**
 * Nhập danh mục quốc gia: every good line becomes a revision when it differs from the one before; a broken one is told.
 * Batches are transactions of their own, so an import that was cut off is simply run again.
 */
@Service
public class ProcedureImport {
    private static final int BATCH = 200;
    private static final long BATCH_BYTES = 8_000_000;

    /** Line from 1. */
    public record Refused(int line, String reason) {
    }

    /**
     * @param repeated lines that say again what an earlier line of the file said
     * @param parsed what was read out of the flattened texts, as lines to print
     */
    public record Summary(int added, int changed, int unchanged, int repeated, List<Refused> refused, List<String> parsed) {
    }

    private final Recording recording;

    ProcedureImport(Recording recording) {
        this.recording = recording;
    }

    /**
     * @param file plain or gz
     * @param percent told whenever a batch is in
     */
    public Summary read(Path file, IntConsumer percent) throws IOException {
        try (Lines lines = new Lines(file)) {
            return read(lines, percent);
        }
    }

    private Summary read(Lines lines, IntConsumer percent) throws IOException {
        Reading reading = new Reading();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (lines.cut()) {
                reading.refused.add(new Refused(lines.number(), "dòng dài quá %d MB".formatted(Lines.LONGEST / 1_000_000)));
            } else if (!blank(line)) {
                reading.line(lines.number(), line);
            }
            if (reading.batch.size() >= BATCH || reading.bytes >= BATCH_BYTES) {
                reading.record();
                percent.accept(lines.percent());
            }
        }
        reading.record();
        percent.accept(100);
        return reading.summary();
    }

    private static boolean blank(byte[] line) {
        for (byte b : line) {
            if (!Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }

    /** What one run has seen so far. */
    private final class Reading {
        private final List<Content> batch = new ArrayList<>();
        private final Map<String, Seen> seen = new HashMap<>();
        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private final List<Refused> refused = new ArrayList<>();
        private final Coverage coverage = new Coverage();
        private int repeated;
        private long bytes;

        private void line(int number, byte[] line) {
            try {
                Content content = ExportLine.read(line);
                String hash = Sha256.hex(content.raw());
                Seen before = seen.putIfAbsent(content.code(), new Seen(number, hash));
                if (before == null) {
                    batch.add(content);
                    bytes += line.length;
                } else if (before.hash().equals(hash)) {
                    repeated++;
                } else {
                    refused.add(new Refused(number, "mã %s đã có ở dòng %d với nội dung khác".formatted(content.code(), before.line())));
                }
            } catch (IllegalArgumentException e) {
                refused.add(new Refused(number, e.getMessage()));
            }
        }

        private Summary summary() {
            return new Summary(outcomes.getOrDefault(Outcome.NEW, 0), outcomes.getOrDefault(Outcome.CHANGED, 0),
                    outcomes.getOrDefault(Outcome.UNCHANGED, 0), repeated, List.copyOf(refused), coverage.lines());
        }

        private void record() {
            if (batch.isEmpty()) {
                return;
            }
            recording.record(batch).values().forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
            batch.forEach(content -> coverage.add(content.facts()));
            batch.clear();
            bytes = 0;
        }
    }

    private record Seen(int line, String hash) {
    }
}
