package vn.motcua.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.shared.Vietnamese;

/**
 * Bảng tải về as CSV (RFC 4180, UTF-8 with the mark by which Excel knows it), written row by row. A cell that a spreadsheet would
 * take for a formula is given an apostrophe: what citizens typed must not calculate on an official's machine.
 */
final class Csv implements Sheet {
    private static final String FORMULA = "=+-@\t\r";
    private final Writer out;
    private long rows;

    private Csv(Writer out) {
        this.out = out;
    }

    static Csv to(HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8");
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), 1 << 14);
            writer.write('\ufeff');
            return new Csv(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException when the reader has gone */
    @Override
    public void row(List<?> cells) {
        try {
            out.write(cells.stream().map(cell -> cell(text(cell))).collect(Collectors.joining(",", "", "\r\n")));
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case Instant at -> Vietnamese.dateAndTime(at);
            default -> cell.toString();
        };
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public void finish() {
        try {
            // A text that broke off looks whole but for this line.
            out.write("Hết danh sách: %s hồ sơ\r\n".formatted(Vietnamese.number(Math.max(0, rows - 1))));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
