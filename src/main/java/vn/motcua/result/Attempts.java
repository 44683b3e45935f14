package vn.motcua.result;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.Seen;
import vn.motcua.dossier.State;
import vn.motcua.shared.Actor;
import vn.motcua.signing.SigningUnavailable;

/** How an act on a result is tried: all of it or nothing, and whoever acts is told which. */
@Component
class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private final TransactionTemplate transaction;

    Attempts(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** Whoever meets the same act of somebody else is told so, and has changed nothing. */
    ActOutcome together(Seen seen, Supplier<ActOutcome> act) {
        return unlessOvertaken(seen, () -> transaction.execute(status -> {
            ActOutcome outcome = act.get();
            if (!(outcome instanceof ActOutcome.Done)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    ActOutcome unlessOvertaken(Seen seen, Supplier<ActOutcome> act) {
        try {
            return act.get();
        } catch (ConcurrencyFailureException | DuplicateKeyException e) {
            return ActOutcome.overtaken(seen.code());
        }
    }

    /**
     * A key, a device or a time-stamp authority that cannot be used changes nothing, and whoever acts is told so.
     *
     * @param kept one sentence: what waits for the next try; empty for nothing
     */
    static ActOutcome withKeys(Seen seen, Actor by, String kept, Supplier<ActOutcome> act) {
        try {
            return act.get();
        } catch (SigningUnavailable e) {
            LOG.error("Nothing was signed for {} by officer {}: {}", seen.code(), by.officerId(), e.getMessage());
            return new ActOutcome.NotNow(State.IN_PROCESS, told(e.because(), kept).formatted(seen.code()));
        }
    }

    private static String told(SigningUnavailable.Cause because, String kept) {
        return switch (because) {
            case KEY -> "Khóa hoặc thiết bị ký số đang không dùng được, nên chưa ký gì và hồ sơ %s giữ nguyên. " + kept
                    + "Kiểm tra thiết bị ký rồi làm lại; vẫn không được thì báo người quản trị";
            case TIME -> "Máy chủ cấp dấu thời gian chưa trả lời, nên chưa ký gì và hồ sơ %s giữ nguyên. " + kept
                    + "Khóa và thiết bị ký không hỏng: chờ ít phút rồi làm lại; vẫn không được thì báo người quản trị";
        };
    }
}
