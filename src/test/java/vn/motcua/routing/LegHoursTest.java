package vn.motcua.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.Vietnam;

class LegHoursTest {
    private static final UUID DOSSIER = UUID.fromString("01938d3c-0000-7000-8000-000000000001");
    private static final WorkCalendar CALENDAR = WorkCalendar.standard();

    @Test
    @DisplayName("Giờ của bước tiếp nhận làm tròn một lần, sau khi đã trừ lúc chờ người nộp: 49 phút 30 giây là 50 phút")
    void hoursAreRoundedOnceAfterThePauseIsTakenOff() {
        Pause pause = new Pause(at("09:10:00"), at("09:20:40"));
        Slip slip = Slip.received(DOSSIER, List.of(step(1, 50), step(2, 240)), at("09:00:00"), List.of(pause), UUID.randomUUID(),
                Handover.toPost("Nguyễn Thị Thu Hà", at("10:00:10"), ""), CALENDAR);

        Leg receiving = slip.legs().getFirst();
        assertThat(receiving.usedMinutes()).isEqualTo(50);
        assertThat(receiving.verdict()).isEqualTo(Verdict.ON_TIME);
        assertThat(receiving.dueAt()).isEqualTo(at("10:00:40"));
    }

    @Test
    @DisplayName("Chặng đóng khi đang chờ bổ sung: lúc chờ không tính vào giờ đã dùng")
    void aLegClosedWhileItStandsStillCountsOnlyWhatWasWorked() {
        Slip slip = Slip.received(DOSSIER, List.of(step(1, 50), step(2, 240)), at("09:00:00"), List.of(), UUID.randomUUID(),
                Handover.toPost("Nguyễn Thị Thu Hà", at("09:30:00"), ""), CALENDAR);
        Slip closed = slip.paused(at("10:00:30")).closed(Handover.toPost("Lê Thị Hạnh", at("15:00:10"), ""), CALENDAR);

        assertThat(closed.legs().getLast().usedMinutes()).isEqualTo(31);
    }

    private static PlannedStep step(int no, long minutes) {
        return new PlannedStep(no, new UUID(0, no), "Đơn vị " + no, "vi-tri", "Vị trí", "Làm", no == 1 ? "RECEIVE" : "DRAFT", minutes, true, List.of(), null);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2026-11-23T" + time).atZone(Vietnam.ZONE).toInstant();
    }
}
