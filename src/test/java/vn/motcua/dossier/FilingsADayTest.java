package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.shared.Vietnam;

/** How many dossiers one account may file in a day. */
@OfficeTest
class FilingsADayTest {
    @Autowired People people;
    @Autowired FilingRows filings;

    /** A day on which nobody else of this database files. */
    @BeforeEach
    void onADayOfItsOwn() {
        people.clock().set("2026-10-07T09:00");
    }

    @Test
    @DisplayName("Một tài khoản chỉ nộp được chừng ấy hồ sơ một ngày; hôm sau lại nộp được, người không có tài khoản không bị tính")
    void anAccountFilesSoManyADayAndGoesOnTheNextDay() {
        FilingsADay aDay = new FilingsADay(filings, people.clock(), already() + 2);
        Applicant anh = People.applicant();
        assertThat(aDay.enough(anh)).isEmpty();
        FilingRequest last = people.request();
        people.filed();
        people.filed(last);

        assertThat(aDay.enough(anh).orElseThrow().message()).contains("bằng mức nhiều nhất của một ngày", "Tờ khai vẫn còn nguyên", "ngày mai mở lại");
        assertThat(aDay.enough(said(null, anh.personId()))).as("over the counter").isEmpty();
        assertThat(aDay.enough(said(anh.accountId(), null))).as("by a partner, whose id stands for the account").isEmpty();
        assertThat(people.filing.file(last)).as("an answer that was lost is given again").isInstanceOf(FilingOutcome.AlreadyFiled.class);
        people.clock().set("2026-10-08T00:00");
        assertThat(aDay.enough(anh)).isEmpty();
    }

    private static Applicant said(UUID account, UUID person) {
        Applicant anh = People.applicant();
        return new Applicant(account, person, anh.name(), anh.personalId(), anh.phone(), anh.email(), anh.address());
    }

    private int already() {
        return filings.since(People.account("092197004518"), people.clock().instant().atZone(Vietnam.ZONE).toLocalDate().atStartOfDay(Vietnam.ZONE).toInstant(), 1000);
    }
}
