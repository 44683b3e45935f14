package vn.motcua.dossier;

import vn.motcua.form.Answers;

/** Chủ hồ sơ trong tờ khai: the questions about the applicant, which every form that asks them asks under these ids. */
public final class ApplicantAnswers {
    public static final String NAME = "ho-ten";
    public static final String PERSONAL_ID = "so-dinh-danh";
    public static final String PHONE = "dien-thoai";
    public static final String EMAIL = "thu-dien-tu";
    public static final String ADDRESS = "noi-cu-tru";

    private ApplicantAnswers() {
    }

    /** What was not said of the applicant beside the form is what the form says. An organisation has no personal number; it files by somebody who has. */
    static Applicant filled(Applicant said, Answers answers) {
        return new Applicant(said.accountId(), said.personId(), said.name(), or(said.personalId(), answers.text(PERSONAL_ID)), or(said.phone(), answers.text(PHONE)),
                or(said.email(), answers.text(EMAIL)), or(said.address(), answers.text(ADDRESS)));
    }

    private static String or(String said, String answered) {
        return said.isEmpty() ? answered : said;
    }
}
