/** Lịch làm việc: working hours, days off, make-up days; every due time with its derivation. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.motcua.calendar;
