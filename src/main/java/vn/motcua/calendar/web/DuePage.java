package vn.motcua.calendar.web;

import java.util.List;
import vn.motcua.calendar.DueTime;
import vn.motcua.shared.FieldError;

/**
 * The calculator.
 *
 * @param due   null until something was asked and could be answered
 * @param basis the question in one line: limit, from when, how counted
 * @param notes days within the stretch whose status is not yet decided
 * @param year  whose days off the page links to
 */
public record DuePage(DueForm form, List<FieldError> errors, DueTime due, String basis, List<String> notes, int year) {
}
