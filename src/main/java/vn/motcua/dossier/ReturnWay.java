package vn.motcua.dossier;

import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.form.Answers;

/** Cách nhận kết quả, as the applicant chose it in the form; the electronic copy comes with every way. */
public enum ReturnWay {
    ONLINE("dien-tu", "Trực tuyến"), COUNTER("tai-quay", "Tại quầy"), POST("buu-chinh", "Qua bưu chính");

    /** The question and its answers are the same in each form that asks it (block nhan-ket-qua). */
    public static final String QUESTION = "cach-nhan";
    /** Asked and required where the paper goes by post. */
    static final String ADDRESS = "dia-chi-nhan";
    private final String answer;
    private final String label;

    ReturnWay(String answer, String label) {
        this.answer = answer;
        this.label = label;
    }

    /** As the form keeps it. */
    public String answer() {
        return answer;
    }

    /** As the hand-over records it. */
    public String label() {
        return label;
    }

    /** Empty where the form did not ask. */
    public static Optional<ReturnWay> chosen(Answers answers) {
        return Stream.of(values()).filter(way -> way.answer.equals(answers.text(QUESTION))).findFirst();
    }
}
