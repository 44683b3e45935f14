package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Corrections;
import vn.motcua.calendar.Sessions;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Step;
import vn.motcua.shared.Vietnam;

/** What was promised moves by what the law says, and by nothing else. */
@OfficeTest
class MovedTimesTest {
    @Autowired People people;
    @Autowired Calendars calendars;
    @Autowired Planning planning;

    @Test
    @DisplayName("Lịch nghỉ sửa sau khi tiếp nhận không lùi hẹn trả đã hứa: bổ sung xong chỉ cộng đúng giờ đã chờ")
    void aCalendarCorrectedLaterDoesNotMoveAPromiseAlreadyMade() {
        people.clock().set("2027-05-10T09:00");
        DossierSummary received = people.received();
        assertThat(received.due()).isEqualTo(moment("2027-05-13T09:00"));
        calendars.correct(new SpecialDay(LocalDate.of(2027, 5, 12), SpecialDay.Kind.SWAP_OFF, "Nghỉ hoán đổi của phường", "", true), people.agency("H13.42").id());

        people.clock().set("2027-05-10T10:00");
        DossierSummary paused = people.asked(received, "lehanh");
        people.clock().set("2027-05-11T10:00");
        DossierSummary back = People.done(people.receiving.answerSupplement(People.seen(paused), List.of(), "Đã chụp lại", People.anh()));

        // Eight working hours later; the day that became free meanwhile is not counted a second time.
        assertThat(back.due()).isEqualTo(moment("2027-05-14T09:00"));
        assertThat(people.dossiers.open(back.code(), People.reachOfAnh(), "").orElseThrow().dueDerivation().due()).isEqualTo(back.due());
    }

    @Test
    @DisplayName("Đồng hồ hai máy chủ lệch nhau: việc sau không bao giờ ghi giờ trước việc trước")
    void aServerWhoseClockIsBehindActsNotBeforeTheLastAct() {
        people.clock().set("2027-06-01T08:00");
        DossierSummary filed = people.filed();
        people.clock().set("2027-06-01T09:00:03");
        DossierSummary received = People.done(people.receiving.receive(People.seen(filed), people.ticks(filed), people.officer("thuha")));
        people.clock().set("2027-06-01T09:00:01");
        DossierSummary sign = People.done(people.work.forward(People.seen(people.drafted(received)), null, "", people.officer("lehanh")));

        assertThat(people.dossiers.history(sign.code(), people.reachOf("lehanh"))).extracting(HistoryEntry::at).isSorted()
                .last().isEqualTo(moment("2027-06-01T09:00:03"));
    }

    @Test
    @DisplayName("Hạn bổ sung là lúc cơ quan đóng cửa theo giờ làm việc của chính cơ quan ấy")
    void supplementsAreAwaitedUntilTheOfficeCloses() {
        WorkCalendar early = WorkCalendar.of(Sessions.parse("07:30-11:30,13:00-16:30"), Corrections.shipped());
        assertThat(Reckoning.supplementBy(early, moment("2026-11-23T10:00"))).isEqualTo(moment("2026-12-23T16:30"));
    }

    @Test
    @DisplayName("Quy trình nêu cơ quan không có thì không lập được phiếu; không lặng lẽ chuyển hồ sơ lên cấp trên")
    void aTypoInTheAgencyOfAStepLeadsNowhere() {
        InternalProcess process = people.revision(People.MARITAL).process();
        assertThat(planning.plan(at(process, "cap-tren"), people.agency("H13.42").id())).isPresent();
        assertThat(planning.plan(at(process, "H13"), people.agency("H13.42").id())).isPresent();
        assertThat(planning.plan(at(process, "H13.99"), people.agency("H13.42").id())).isEmpty();
    }

    /** The signing step, which the city has as well, at another agency. */
    private static InternalProcess at(InternalProcess process, String agency) {
        return new InternalProcess(process.decision(), process.limit(), process.steps().stream().map(step -> !step.unit().equals("lanh-dao") ? step
                : new Step(step.no(), step.unit(), step.post(), step.does(), step.act(), step.hours(), step.counted(), step.forms(), agency, step.block()))
                .toList(), process.blocks());
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
