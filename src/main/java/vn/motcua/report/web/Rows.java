package vn.motcua.report.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.Delay;
import vn.motcua.dossier.State;
import vn.motcua.report.Figures;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Chip;

/** One dossier as a row, its time left counted by the calendar of its agency. */
@Component
class Rows {
    static final List<String> HEADS = List.of("Mã hồ sơ", "Thủ tục", "Trạng thái", "Đơn vị", "Đang ở", "Nộp lúc", "Hạn", "Có kết quả lúc");
    private final Calendars calendars;
    private final WhomToCall whom;

    Rows(Calendars calendars, WhomToCall whom) {
        this.calendars = calendars;
        this.whom = whom;
    }

    ListedPage.Row row(Figures.Row row, UUID agencyId, Instant now) {
        State state = State.valueOf(row.state());
        return new ListedPage.Row(chip(row, state, agencyId, now), row.code(), row.procedure(), state.label(), row.unit(), holder(row, state), call(row, state, agencyId),
                Vietnamese.shortMoment(row.filedAt()), row.due() == null ? "–" : DueWords.shortMoment(row.due()));
    }

    static List<Object> cells(Figures.Row row) {
        State state = State.valueOf(row.state());
        return Arrays.asList(row.code(), row.procedure(), state.label(), row.unit(), holder(row, state), row.filedAt(), row.due(),
                row.decidedAt());
    }

    OverviewPage.Late late(Figures.Row row, UUID agencyId, Instant now) {
        return new OverviewPage.Late(chip(row, State.valueOf(row.state()), agencyId, now), row.code(), row.procedure(), row.unit(), holder(row, State.valueOf(row.state())), call(row, State.valueOf(row.state()), agencyId));
    }

    /** Where it is, in words: that nobody has taken it is said only of what somebody of the office should take. */
    private static String holder(Figures.Row row, State state) {
        return state.terminal() ? "Đã xong" : !row.holder().isEmpty() ? row.holder() : state.waitsForCitizen() ? "Người nộp"
                : state == State.DECIDED ? "Ở quầy, chờ trả" : "Chưa ai nhận";
    }

    /** Only where nobody has taken it, and somebody of the office should. */
    private String call(Figures.Row row, State state, UUID agencyId) {
        return row.holder().isEmpty() && !state.terminal() && !state.waitsForCitizen() ? whom.of(row.unitId(), agencyId) : "";
    }

    private Chip chip(Figures.Row row, State state, UUID agencyId, Instant now) {
        if (row.decidedAt() != null) {
            return Chip.done("Có kết quả " + Vietnamese.shortMoment(row.decidedAt()));
        }
        if (state.waitsForCitizen()) {
            return Chip.hold("Tạm dừng");
        }
        if (state.terminal() || row.due() == null) {
            return Chip.hold(state.label());
        }
        WorkCalendar calendar = calendars.of(agencyId);
        Duration delay = Delay.of(row.due(), calendar, now);
        Chip chip = delay != null ? Chip.late(delay)
                : Chip.left(calendar.between(now, row.due()), row.due(), now);
        return chip.to(state == State.FILED ? Chip.Deadline.ANSWER : Chip.Deadline.PROMISE);
    }
}
