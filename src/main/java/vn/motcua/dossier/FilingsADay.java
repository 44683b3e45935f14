package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Vietnam;

/**
 * How many dossiers a citizen's account may file in a day, so that one account floods no single window. Officials at the counter and
 * partners file for many and are not counted. Filings of one account wait for each other, and for each other only; all but one wait without
 * a connection.
 */
@Component
class FilingsADay {
    static final FieldError BUSY = new FieldError("id", "Cổng đang ghi một hồ sơ khác của tài khoản này. Tờ khai vẫn còn nguyên: chờ vài giây rồi bấm nộp lại");
    private final FilingTurns turns = new FilingTurns(Duration.ofSeconds(10));
    private final FilingRows filings;
    private final InstantSource clock;
    private final int most;

    FilingsADay(FilingRows filings, InstantSource clock, @Value("${motcua.filing.most-per-day:50}") int most) {
        this.filings = filings;
        this.clock = clock;
        this.most = most;
    }

    /** To be asked before the filing's transaction. @return empty when other filings of the account took too long: nothing was done */
    <T> Optional<T> inTurn(Applicant applicant, Supplier<T> filing) {
        return counted(applicant) ? turns.during(applicant.accountId(), filing) : Optional.of(filing.get());
    }

    private static boolean counted(Applicant applicant) {
        return applicant.accountId() != null && applicant.personId() != null;
    }

    /** What to tell whoever filed enough today. To be asked first in the filing's transaction: what it says holds to its end. */
    Optional<FieldError> enough(Applicant applicant) {
        if (!counted(applicant)) {
            return Optional.empty();
        }
        filings.takeTurn(applicant.accountId());
        Instant morning = Vietnam.at(clock.instant()).toLocalDate().atStartOfDay(Vietnam.ZONE).toInstant();
        return filings.since(applicant.accountId(), morning, most) < most ? Optional.empty() : Optional.of(new FieldError("id",
                ("Hôm nay tài khoản này đã nộp %d hồ sơ, bằng mức nhiều nhất của một ngày. Tờ khai vẫn còn nguyên: ngày mai mở lại để nộp; "
                        + "cần gấp thì gọi số điện thoại cuối trang").formatted(most)));
    }
}
