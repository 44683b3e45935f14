/** Pages of the calendar: the deadline calculator and the days off of a year. */
package vn.motcua.calendar.web;
