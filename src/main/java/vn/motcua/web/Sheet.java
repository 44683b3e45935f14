package vn.motcua.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Consumer;

/** Bảng tải về: a list as a file for a spreadsheet, written row by row while it is read, so that its length costs no memory. */
public sealed interface Sheet permits Csv, Xlsx {

    /** @param cells text, numbers, moments ({@link java.time.Instant}); null for an empty one. The first row is the headings */
    void row(List<?> cells);

    /**
     * Ends the file, so that half a list does not look like a whole one: a workbook that was not ended does not open, a CSV lacks its last
     * line, which tells how many there are.
     */
    void finish();

    /**
     * @param kind the ending of the address: {@code xlsx} or {@code csv}
     * @param file name without ending, ASCII: "dang-giai-quyet"
     */
    static void send(HttpServletResponse response, String kind, String file, Consumer<Sheet> rows) {
        response.setHeader("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(file, kind));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        Sheet sheet = kind.equals("xlsx") ? Xlsx.to(response) : Csv.to(response);
        rows.accept(sheet);
        sheet.finish();
    }
}
