/** Values every room uses: no Spring, no SQL. */
package vn.motcua.shared;
