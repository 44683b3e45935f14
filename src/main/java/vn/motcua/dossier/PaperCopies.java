package vn.motcua.dossier;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.motcua.agency.Agencies;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Session;
import vn.motcua.form.Answers;
import vn.motcua.shared.Vietnamese;

/** Bản giấy của kết quả: where and when the applicant who asked for one gets it, in a sentence for the applicant. */
@Service
public class PaperCopies {
    private final DossierRows rows;
    private final SubmittedDocuments contents;
    private final Agencies agencies;
    private final Calendars calendars;

    PaperCopies(DossierRows rows, SubmittedDocuments contents, Agencies agencies, Calendars calendars) {
        this.rows = rows;
        this.contents = contents;
        this.agencies = agencies;
        this.calendars = calendars;
    }

    /** For letters, which others may read on the way: an address is not repeated. Empty where no paper was asked for, or the dossier is unknown. */
    public Optional<String> told(UUID dossierId) {
        return rows.find(dossierId).flatMap(dossier -> words(dossier.subject().agencyId(), Content.answers(contents.content(dossierId)), answers -> "địa chỉ bạn đã ghi trong tờ khai"));
    }

    /** For the applicant's own page, with the address the paper is sent to. */
    public Optional<String> words(DossierDetail detail) {
        return words(detail.dossier().agencyId(), detail.answers(), answers -> answers.text(ReturnWay.ADDRESS));
    }

    private Optional<String> words(UUID agencyId, Answers answers, Function<Answers, String> address) {
        return ReturnWay.chosen(answers).map(way -> switch (way) {
            case ONLINE -> null;
            case COUNTER -> "Bạn đã chọn lấy bản giấy tại quầy: mang căn cước đến %s, trong giờ làm việc %s của ngày làm việc."
                    .formatted(agencies.window(agencyId), Vietnamese.list(calendars.of(agencyId).sessions().sessions().stream().map(Session::toString).toList()));
            case POST -> "Bạn đã chọn nhận bản giấy qua bưu chính: cơ quan gửi đến %s; bưu tá thu cước khi giao.".formatted(address.apply(answers));
        });
    }
}
