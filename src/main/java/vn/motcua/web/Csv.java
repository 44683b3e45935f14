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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.shared.Vietnamese;

/**
 * Bảng tải về as CSV (RFC 4180, UTF-8 with the mark by which Excel knows it), written row by row. Every cell is quoted, and what
 * a spreadsheet would take for a formula is given an apostrophe: what citizens typed must not calculate on an official's machine.
 */
final class Csv implements Sheet {
    /**
     * A sign that starts a formula, also full-width, at the start of a cell or of what becomes one where another separator is set:
     * Excel in Vietnam splits at semicolons, and after them quotes protect nothing.
     */
    private static final Pattern FORMULA = Pattern.compile("(^|[;\\t\\r\\n|])([\\s\"'\\u00A0\\u3000]*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");
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
        return '"' + FORMULA.matcher(text).replaceAll("$1$2'").replace("\"", "\"\"") + '"';
    }

    @Override
    public void finish() {
        try {
            // A text that broke off looks whole but for this line.
            out.write(cell("Hết danh sách: %s dòng".formatted(Vietnamese.number(Math.max(0, rows - 1)))) + "\r\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
