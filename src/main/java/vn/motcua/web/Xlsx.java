package vn.motcua.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.shared.Vietnam;

/**
 * Tệp Excel (ECMA-376). Text is written into its own cell, never as a formula and never into a table of all texts, which would grow
 * with the list; moments are dates that Excel can sort and filter.
 */
final class Xlsx implements Sheet {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    /** Rows kept in memory before they go out. */
    private static final int KEPT = 200;
    /** Excel opens 1,048,576 rows of a sheet. */
    private static final int MOST = 1_000_000;

    private final Workbook book;
    private Worksheet sheet;
    private List<?> heads;
    private int sheets;
    private int row;

    private Xlsx(OutputStream out) {
        book = new Workbook(out, "Mot Cua", "1.0");
    }

    static Xlsx to(HttpServletResponse response) {
        response.setContentType(TYPE);
        try {
            return new Xlsx(response.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Xlsx to(OutputStream out) {
        return new Xlsx(out);
    }

    @Override
    public void row(List<?> cells) {
        if (heads == null) {
            heads = cells;
            begin();
            return;
        }
        try {
            if (row > MOST) {
                sheet.finish();
                begin();
            }
            write(cells);
            if (row % KEPT == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() {
        sheet = book.newWorksheet("Hồ sơ" + (++sheets == 1 ? "" : " " + sheets));
        row = 0;
        sheet.freezePane(0, 1);
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, 22);
            sheet.style(0, column).bold().set();
        }
        write(heads);
    }

    private void write(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
    }

    private void write(int column, Object cell) {
        switch (cell) {
            case null -> { }
            case Instant at -> {
                sheet.value(row, column, Vietnam.at(at).toLocalDateTime());
                sheet.style(row, column).format(MOMENT).set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, cell.toString());
        }
    }
}
