package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.agency.Agencies;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.document.Documents;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Vietnam;

/** How many dossiers one account may file in a day. */
@OfficeTest
class FilingsADayTest {
    @Autowired People people;
    @Autowired Catalogue catalogue;
    @Autowired Agencies agencies;
    @Autowired Planning planning;
    @Autowired Documents documents;
    @Autowired PlaceNames places;
    @Autowired FilingRows filings;

    /** A day on which nobody else of this database files. */
    @BeforeEach
    void onADayOfItsOwn() {
        people.clock().set("2026-10-07T09:00");
    }

    @Test
    @DisplayName("Một tài khoản chỉ nộp được chừng ấy hồ sơ một ngày; hôm sau lại nộp được, người không có tài khoản không bị tính")
    void anAccountFilesSoManyADayAndGoesOnTheNextDay() {
        FilingCheck check = atMost(already() + 2);
        assertThat(check.check(people.request())).isInstanceOf(FilingCheck.Checked.Fit.class);
        FilingRequest last = people.request();
        people.filed();
        people.filed(last);

        assertThat(check.check(people.request())).isInstanceOfSatisfying(FilingCheck.Checked.Wrong.class, wrong ->
                assertThat(wrong.errors().getFirst().message()).contains("nhiều nhất một ngày", "Tờ khai vẫn còn nguyên", "mai mở lại và nộp"));
        assertThat(check.check(byNobody(people.request()))).isInstanceOf(FilingCheck.Checked.Fit.class);
        assertThat(people.filing.file(last)).as("an answer that was lost is given again").isInstanceOf(FilingOutcome.AlreadyFiled.class);
        people.clock().set("2026-10-08T00:00");
        assertThat(check.check(people.request(Ids.v7(Instant.now()), "H13.42", List.of()))).isInstanceOf(FilingCheck.Checked.Fit.class);
    }

    private int already() {
        return filings.since(People.account("092197004518"), people.clock().instant().atZone(Vietnam.ZONE).toLocalDate().atStartOfDay(Vietnam.ZONE).toInstant(), 1000);
    }

    private static FilingRequest byNobody(FilingRequest request) {
        Applicant said = request.applicant();
        return new FilingRequest(request.id(), request.revisionId(), request.agencyId(),
                new Applicant(null, null, said.name(), said.personalId(), said.phone(), said.email(), said.address()),
                request.answers(), request.documents(), request.channel(), request.by());
    }

    private FilingCheck atMost(int perDay) {
        return new FilingCheck(catalogue, agencies, planning, documents, places, filings, people.clock(), perDay);
    }
}
