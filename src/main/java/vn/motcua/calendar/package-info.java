/**
 * Lịch làm việc: working hours, holidays and make-up days, and from them each due time with the way it was reached.
 * The counting is pure; only {@link vn.motcua.calendar.Calendars} reads a table.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Lịch làm việc", allowedDependencies = {})
package vn.motcua.calendar;
