package vn.motcua.dossier;

import vn.motcua.form.Answers;

/** Nội dung khai: what one version of the declaration says, and of whom. */
public record Declaration(Applicant applicant, Answers answers) {
}
