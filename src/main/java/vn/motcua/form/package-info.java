/** Biểu mẫu điện tử tương tác: definition, evaluation on the server, drafts. Pure but for {@link vn.motcua.form.Drafts}. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web"})
package vn.motcua.form;
