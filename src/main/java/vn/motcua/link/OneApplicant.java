package vn.motcua.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Area;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.ApplicantAnswers;
import vn.motcua.form.Answers;
import vn.motcua.form.Type;
import vn.motcua.form.Typed;
import vn.motcua.form.Value;
import vn.motcua.shared.Text;

/**
 * Một người nộp: a partner says who files twice, in {@code applicant} and in the answers of the form. Both must say the same; what is kept is the
 * answer (decision 0081). An organisation, known by its tax code, files by the person whom the answers name.
 */
@Component
class OneApplicant {
    private final Agencies agencies;

    OneApplicant(Agencies agencies) {
        this.agencies = agencies;
    }

    /** @param applicant what agrees with the answers is left to them */
    record Agreed(Applicant applicant, List<ApiProblem.Fault> contradictions) {
    }

    /**
     * @param answers those the form asks for, cleaned
     * @param filed those that were filed under the same key before, under the names that places had then; none where nothing was
     */
    Agreed agreed(Applicant said, Answers answers, Answers filed) {
        List<ApiProblem.Fault> faults = new ArrayList<>();
        boolean organisation = said.organisation();
        String name = said.name();
        if (!organisation && answers.has(ApplicantAnswers.NAME)) {
            agree("name", ApplicantAnswers.NAME, Text.line(said.name()).equalsIgnoreCase(answers.text(ApplicantAnswers.NAME)), faults);
            name = answers.text(ApplicantAnswers.NAME);
        }
        String id = organisation ? said.personalId() : left("personalId", said.personalId(), ApplicantAnswers.PERSONAL_ID, answers,
                said.personalId().equals(answers.text(ApplicantAnswers.PERSONAL_ID)), faults);
        String phone = left("phone", said.phone(), ApplicantAnswers.PHONE, answers,
                Typed.text(Type.PHONE, said.phone()).equals(answers.text(ApplicantAnswers.PHONE)), faults);
        String email = left("email", said.email(), ApplicantAnswers.EMAIL, answers, said.email().equalsIgnoreCase(answers.text(ApplicantAnswers.EMAIL)), faults);
        String told = words(said.address());
        boolean same = told.equals(words(address(answers))) || filed.has(ApplicantAnswers.ADDRESS) && told.equals(words(filed.text(ApplicantAnswers.ADDRESS)));
        String address = left("address", said.address(), ApplicantAnswers.ADDRESS, answers, same, faults);
        return new Agreed(new Applicant(said.accountId(), said.personId(), name, id, phone, email, address), faults);
    }

    /** Nothing where the form answers it; what is said where it does not. */
    private static String left(String field, String said, String question, Answers answers, boolean same, List<ApiProblem.Fault> faults) {
        if (said.isEmpty() || !answers.has(question)) {
            return said;
        }
        agree(field, question, same, faults);
        return "";
    }

    private static void agree(String field, String question, boolean same, List<ApiProblem.Fault> faults) {
        if (!same) {
            faults.add(new ApiProblem.Fault("/applicant/" + field, "Khác câu trả lời \"%s\" của tờ khai. ".formatted(question)
                    + (field.equals("name") ? "Ghi cùng một họ tên ở cả hai chỗ; tổ chức nộp thì ghi thêm mã số thuế ở personalId"
                    : "Bỏ trường này để lấy theo tờ khai, hoặc sửa cho giống")));
        }
    }

    /** As it will be kept: under the names the places have today. */
    private String address(Answers answers) {
        return answers.get(ApplicantAnswers.ADDRESS).map(answer -> answer.value() instanceof Value.Place place
                ? new Value.Place(place.province(), name(place.province()).orElse(place.provinceName()), place.commune(),
                        name(place.commune()).orElse(place.communeName()), place.street()).line()
                : answers.text(ApplicantAnswers.ADDRESS)).orElse("");
    }

    private Optional<String> name(String code) {
        return agencies.area(code).map(Area::inAddress);
    }

    private static String words(String address) {
        return Text.plain(address).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
