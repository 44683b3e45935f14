package vn.motcua.form;

import vn.motcua.shared.YamlProblem;

/** Why a form definition or one of its examples was refused: line (from 1; 0 for the whole) and reason. */
public class FormProblem extends YamlProblem {
    private static final long serialVersionUID = 1L;

    public FormProblem(int line, String reason) {
        super(line, reason);
    }
}
