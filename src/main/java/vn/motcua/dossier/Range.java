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
    /** Instead of one phase, or one id: what stands in {@code e.part} of the statement around. */
    static final String EACH = "e.part";

    /** Its rows in order from the position on, with whether each is seen and asked for. */
    String sql(Order order, String wanted, String limit) {
        return read(order, wanted, (order.onlyPast() ? " AND " + sort(order) + " < :now" : "") + " AND " + order.behind(sort(order), rowId()), limit);
    }

    /** The same from its first row on, those of the future too. */
    String whole(Order order, String wanted, String limit) {
        return read(order, wanted, "", limit);
    }

    private String read(Order order, String wanted, String conditions, String limit) {
        return "(SELECT " + sort(order) + " AS sort, " + rowId() + " AS id, (" + wanted + ") AS wanted FROM "
                + (passed() ? "dossier.passed p JOIN dossier.dossier d ON d.id = p.dossier_id WHERE p.unit_id" : "dossier.dossier d WHERE d." + column)
                + " = " + value() + inPhase() + conditions
                + " ORDER BY " + sort(order) + order.direction() + ", " + rowId() + order.direction() + (limit == null ? "" : " LIMIT " + limit) + ")";
    }

    /** Without any order, for the index of words and filters. */
    String condition() {
        return "(" + (passed() ? "d.units @> ARRAY[" + value() + "]" : "d." + column + " = " + value()) + inPhase() + ")";
    }

    private boolean passed() {
        return column.equals(PASSED);
    }

    private String sort(Order order) {
        return (passed() ? "p." : "d.") + order.column();
    }

    private String rowId() {
        return passed() ? "p.dossier_id" : "d.id";
    }

    private String inPhase() {
        return phase == null ? "" : " AND d.phase = " + (phase.equals(EACH) ? EACH : "'" + phase + "'");
    }

    private String value() {
        return id.equals(EACH) ? EACH : "CAST(:" + name + " AS " + (column.equals("desk") ? "text" : "uuid") + ")";
    }
}
