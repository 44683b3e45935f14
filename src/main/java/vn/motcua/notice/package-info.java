/**
 * Thông báo: tells people what happened to their dossier, on the site and by e-mail. Listens to events after the commit
 * and is never called; every listener may hear twice and tells once.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Thông báo", allowedDependencies = {"dossier", "calendar", "access", "agency"})
package vn.motcua.notice;
