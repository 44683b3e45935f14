/**
 * Danh mục thủ tục: what procedures there are, what each of them asks and promises (Decree 63/2010 Article 8), and the
 * approved table of steps behind it. A procedure is known by its national code; what it says at one time is an
 * immutable revision, so that a dossier keeps the rules it started under.
 */
@ApplicationModule(allowedDependencies = {"form", "calendar"})
package vn.motcua.catalogue;

import org.springframework.modulith.ApplicationModule;
