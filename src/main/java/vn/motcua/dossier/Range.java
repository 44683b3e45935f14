package vn.motcua.dossier;

/**
 * One stretch of an index that keeps the order of a list: all dossiers of an agency, unit, desk or person, or those in one phase.
 *
 * @param column that names the agency, unit…; {@code name} of the parameter
 * @param phase null: whatever its state
 */
record Range(String column, String name, String id, String phase) {
    /** Of dossiers a unit has or had, whichever agency received them: kept in a table of its own. */
    static final String PASSED = "passed";

    /** Its rows in order from the position on, with whether each is seen and asked for. */
    String sql(Order order, String wanted, String limit) {
        boolean passed = column.equals(PASSED);
        String sort = (passed ? "p." : "d.") + order.column();
        String id = passed ? "p.dossier_id" : "d.id";
        return "(SELECT " + sort + " AS sort, " + id + " AS id, (" + wanted + ") AS wanted FROM "
                + (passed ? "dossier.passed p JOIN dossier.dossier d ON d.id = p.dossier_id WHERE p.unit_id" : "dossier.dossier d WHERE d." + column)
                + " = " + cast() + (phase == null ? "" : " AND d.phase = '" + phase + "'")
                + (order.onlyPast() ? " AND " + sort + " < :now" : "")
                + " AND " + order.behind(sort, id)
                + " ORDER BY " + sort + order.direction() + ", " + id + order.direction() + (limit == null ? "" : " LIMIT " + limit) + ")";
    }

    /** Without any order, for the index of words and filters. */
    String condition() {
        return "(" + (column.equals(PASSED) ? "d.units @> ARRAY[" + cast() + "]" : "d." + column + " = " + cast())
                + (phase == null ? "" : " AND d.phase = '" + phase + "'") + ")";
    }

    private String cast() {
        return "CAST(:" + name + " AS " + (column.equals("desk") ? "text" : "uuid") + ")";
    }
}
