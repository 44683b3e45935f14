/** Nộp hồ sơ trực tuyến: from the choice of the agency to the receipt, one thing a page. Every page works without script. */
package vn.motcua.portal.filing;
