/**
 * Cổng: the pages of citizens that show several modules at once, and the public pages. Decides nothing: reads the
 * catalogue and the dossiers within the reader's reach, and calls the acts of the modules.
 */
package vn.motcua.portal;
