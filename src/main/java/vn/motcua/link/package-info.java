/** Kết nối: other systems file and ask here, under the same rules as people do on the pages. */
@org.springframework.modulith.ApplicationModule(displayName = "Kết nối",
        allowedDependencies = {"dossier", "catalogue", "form", "document", "agency", "access", "cli"})
package vn.motcua.link;
