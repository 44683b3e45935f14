package vn.motcua.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * That somebody was here is kept once a minute: a page that only reads then says nothing to the database about its session beyond asking
 * for it, which it does each time, so that a session ended on another node is ended here. What a session holds is kept at once as ever.
 */
final class SessionsByTheMinute<S extends Session> implements SessionRepository<SessionsByTheMinute.Kept<S>> {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final SessionRepository<S> sessions;

    SessionsByTheMinute(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Kept<S> createSession() {
        return new Kept<>(sessions.createSession());
    }

    @Override
    public void save(Kept<S> session) {
        sessions.save(session.kept());
    }

    @Override
    public Kept<S> findById(String id) {
        S found = sessions.findById(id);
        return found == null ? null : new Kept<>(found);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    /** A session that does not hear of an access less than a minute after the last one it was told; unchanged, it is not written. */
    record Kept<S extends Session>(S kept) implements Session {
        @Override
        public void setLastAccessedTime(Instant at) {
            if (Duration.between(kept.getLastAccessedTime(), at).compareTo(MINUTE) >= 0) {
                kept.setLastAccessedTime(at);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        public <T> T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
