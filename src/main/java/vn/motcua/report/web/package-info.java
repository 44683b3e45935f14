/** Pages of reports: the overview of a head and the lists behind its numbers. */
package vn.motcua.report.web;
