/** Một Cửa: a procedure that proves itself. One package per room; each opens with its own words. */
package vn.motcua;
