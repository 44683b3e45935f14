package vn.motcua.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.access.Account;
import vn.motcua.access.Accounts;
import vn.motcua.access.Reach;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Post;
import vn.motcua.agency.Seat;
import vn.motcua.catalogue.Channel;
import vn.motcua.shared.Actor;

/** Quyền làm: who may do an act on a dossier, from the posts held now and from who has the dossier. Default deny. */
@Component
class Rights {

    /** What the applicant does, or the single window in the applicant's stead. */
    private static final Set<Act> OWNERS = EnumSet.of(Act.ANSWER_SUPPLEMENT, Act.WITHDRAW);

    private final Agencies agencies;
    private final Accounts accounts;

    Rights(Agencies agencies, Accounts accounts) {
        this.agencies = agencies;
        this.accounts = accounts;
    }

    /**
     * Whoever acts, as far as rights go: an account, the person or the posts of the officer behind it, and the agencies that officer is
     * head of.
     */
    record Hands(UUID accountId, UUID personId, UUID officerId, Set<String> posts, Set<UUID> units, Set<UUID> agencies) {
        boolean holds(UUID unitId, String post) {
            return posts.contains(unitId + "/" + post);
        }
    }

    Hands hands(Actor by) {
        List<Seat> seats = by.officerId() == null ? List.of() : agencies.seatsOf(by.officerId());
        UUID person = by.officerId() != null || by.accountId() == null ? null : accounts.find(by.accountId()).map(Account::personId).orElse(null);
        return new Hands(by.accountId(), person, by.officerId(),
                seats.stream().map(seat -> seat.unit().id() + "/" + seat.post().key()).collect(Collectors.toSet()),
                seats.stream().map(seat -> seat.unit().id()).collect(Collectors.toSet()),
                seats.stream().filter(seat -> seat.post().supervises()).map(seat -> seat.agency().id()).collect(Collectors.toSet()));
    }

    static Hands hands(Reach reach) {
        return new Hands(reach.accountId(), reach.personId(), reach.officerId(), reach.posts(), reach.units(), reach.agencies());
    }

    /** Those of the acts that these hands may do, if the state allows them. What the owner does goes by one rule, which is asked once. */
    Set<Act> may(Hands hands, List<Act> acts, Dossier dossier) {
        Set<Act> may = EnumSet.noneOf(Act.class);
        acts.stream().filter(act -> !OWNERS.contains(act) && may(hands, act, dossier)).forEach(may::add);
        if (acts.stream().filter(OWNERS::contains).findFirst().filter(act -> may(hands, act, dossier)).isPresent()) {
            acts.stream().filter(OWNERS::contains).forEach(may::add);
        }
        return may;
    }

    /** Whether these hands may do the act, if the state allows it. */
    boolean may(Hands hands, Act act, Dossier dossier) {
        return switch (act) {
            case FILE -> false;
            case RECEIVE, REFUSE, ASK_SUPPLEMENT, FORWARD, SEND_BACK, DRAFT, SIGN, ISSUE, HAND_OVER -> holds(hands, dossier);
            case ASSIGN -> hands.officerId() != null && (hands.holds(dossier.holder().unitId(), dossier.holder().post())
                    || hands.holds(dossier.holder().unitId(), Post.HEAD));
            case ANSWER_SUPPLEMENT, WITHDRAW -> applicant(hands, dossier) || counter(hands, dossier);
            case STOP -> applicant(hands, dossier) || holds(hands, dossier) || window(hands, dossier);
            case REVOKE -> leads(hands, dossier);
        };
    }

    /** Whether these hands have or had to do with it, so that they may be told what became of it. */
    static boolean concerned(Hands hands, Dossier dossier) {
        return applicant(hands, dossier) || leads(hands, dossier) || hands.units().stream().anyMatch(dossier.units()::contains);
    }

    private static boolean holds(Hands hands, Dossier dossier) {
        Holder holder = dossier.holder();
        return hands.officerId() != null && hands.holds(holder.unitId(), holder.post())
                && (holder.officerId() == null || holder.officerId().equals(hands.officerId()));
    }

    /** Whoever filed it with the account, and for whom it was filed: just those who see it. */
    private static boolean applicant(Hands hands, Dossier dossier) {
        return hands.officerId() == null && (hands.accountId() != null && hands.accountId().equals(dossier.subject().accountId())
                || hands.personId() != null && hands.personId().equals(dossier.subject().personId()));
    }

    /** Who may sign for the agency: the leader through whose unit it went, or the head who answers for the whole of it. */
    private static boolean leads(Hands hands, Dossier dossier) {
        return hands.officerId() != null && (hands.agencies().contains(dossier.subject().agencyId())
                || dossier.units().stream().anyMatch(unit -> hands.holds(unit, Post.LEADER)));
    }

    /** The single window acts for those who have no page of their own. */
    private boolean counter(Hands hands, Dossier dossier) {
        return window(hands, dossier) && pageless(dossier);
    }

    /** Filed on paper, or by another system, or with an account that was closed since: its applicant counts on no page of their own. */
    boolean pageless(Dossier dossier) {
        UUID person = dossier.subject().personId();
        return dossier.subject().channel() != Channel.ONLINE || person == null || accounts.ofPerson(person).isEmpty();
    }

    /** The post in which an officer has to do with the dossier, else any held. */
    Optional<Seat> seat(UUID officerId, Dossier dossier) {
        List<Seat> seats = agencies.seatsOf(officerId);
        return seats.stream().filter(seat -> dossier.units().contains(seat.unit().id())).findFirst().or(() -> seats.stream().findFirst());
    }

    private static boolean window(Hands hands, Dossier dossier) {
        return hands.officerId() != null && hands.units().contains(dossier.subject().windowUnitId());
    }
}
