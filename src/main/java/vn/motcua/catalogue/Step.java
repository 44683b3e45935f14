package vn.motcua.catalogue;

import java.util.List;

/**
 * Bước: one row of the approved table.
 *
 * @param unit key of the unit ("van-phong"), {@code post} key of the post in it ("chuyen-vien")
 * @param hours working hours allotted; those of a block are on the block
 * @param counted false for rows that the time limit leaves out (handing over the result)
 * @param forms numbers of the forms that the row may produce ("01", "02", "03")
 * @param agency null for the agency that resolves the dossier; else the code of another one, or {@code cap-tren} for the one above (WF-B: two agencies)
 * @param block null, or the key of the block of rows that share one allotment
 */
public record Step(int no, String unit, String post, String does, Act act, int hours, boolean counted,
        List<String> forms, String agency, String block) {
    public Step {
        forms = List.copyOf(forms);
    }

    public Step(int no, String unit, String post, String does, Act act, int hours, boolean counted, List<String> forms) {
        this(no, unit, post, does, act, hours, counted, forms, null, null);
    }
}
