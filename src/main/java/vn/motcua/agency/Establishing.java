package vn.motcua.agency;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Thành lập, bố trí: makes agencies, units and posts, appoints officers to posts and relieves them. Each act may be repeated. */
@Service
@Transactional
public class Establishing {
    private final AgencyStore store;
    private final Agencies agencies;
    private final InstantSource clock;

    Establishing(AgencyStore store, Agencies agencies, InstantSource clock) {
        this.store = store;
        this.agencies = agencies;
        this.clock = clock;
    }

    public void keep(Agency agency) {
        store.keep(agency);
        changed();
    }

    public void keep(Unit unit) {
        store.keep(unit);
        changed();
    }

    public void keep(Post post) {
        store.keep(post);
        changed();
    }

    public void keep(Officer officer) {
        store.keep(officer);
        changed();
    }

    public void appoint(UUID officerId, UUID postId) {
        store.appoint(officerId, postId, clock.instant());
        changed();
    }

    /** @return whether the officer held the post */
    public boolean relieve(UUID officerId, UUID postId) {
        boolean held = store.relieve(officerId, postId, clock.instant()) == 1;
        changed();
        return held;
    }

    /** To be called by imports that write areas or agencies in bulk, inside their transaction. */
    public void changed() {
        store.raiseVersion();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                agencies.forget();
            }
        });
    }
}
