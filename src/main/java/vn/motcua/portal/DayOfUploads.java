package vn.motcua.portal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/**
 * Dung lượng trong ngày: how much one account may hand in, so that whoever attaches files and takes them out again fills no store before the
 * sweep of the next day. Counted by this node and forgotten at its restart: a bound on a flood, not an account of bytes.
 */
@Component
public class DayOfUploads {
    private static final int ACCOUNTS = 20_000;
    private static final long MEGABYTE = 1_000_000;
    private final InstantSource clock;
    private final long most;
    private final Map<UUID, Used> used = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Used> eldest) {
            return size() > ACCOUNTS;
        }
    };

    DayOfUploads(InstantSource clock, @Value("${motcua.filing.most-megabytes-a-day:5000}") long most) {
        this.clock = clock;
        this.most = most * MEGABYTE;
    }

    private record Used(LocalDate day, long bytes) {
    }

    /** Why the account hands in nothing more today; empty while it may. */
    public synchronized Optional<String> enough(UUID account) {
        Used today = used.get(account);
        return today == null || !today.day().equals(day()) || today.bytes() < most ? Optional.empty()
                : Optional.of("Hôm nay tài khoản này đã gửi đủ %s tệp, mức nhiều nhất trong một ngày. Những gì đã lưu vẫn còn; từ ngày mai gửi tiếp được"
                        .formatted(Vietnamese.bytes(most)));
    }

    /** @param bytes of a file that was kept */
    public synchronized void count(UUID account, long bytes) {
        used.merge(account, new Used(day(), bytes), (before, now) -> before.day().equals(now.day()) ? new Used(now.day(), before.bytes() + now.bytes()) : now);
    }

    private LocalDate day() {
        return Vietnam.at(clock.instant()).toLocalDate();
    }
}
