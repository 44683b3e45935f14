package vn.motcua.portal.filing;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Seat;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Text;
import vn.motcua.web.Choice;

/** Quầy: which official receives at which single window, and what can be filed there. */
@Component
class Counters {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int USUAL = 6;
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Offering offering;
    private final Dossiers dossiers;

    Counters(Agencies agencies, Catalogue catalogue, Offering offering, Dossiers dossiers) {
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.offering = offering;
        this.dossiers = dossiers;
    }

    /** @throws NotFound for officials who receive at no single window: for them there is no counter */
    Seat seat(SignedIn user) {
        return agencies.seatsOf(user.officerId()).stream().filter(Seat::receives).findFirst()
                .orElseThrow(() -> new NotFound("Account %s receives at no counter".formatted(user.accountId())));
    }

    /** @param usual what is filed most here @param others the rest, by name */
    record Offer(List<Choice> usual, List<Choice> others) {
    }

    /** @param query words of a name or a code, accents not needed; with them nothing is called usual */
    Offer procedures(Seat seat, String query) {
        List<String> words = List.of(Text.plain(Text.line(query)).split(" "));
        List<Choice> all = catalogue.fileable().stream().filter(code -> offered(seat, code).isPresent())
                .flatMap(code -> catalogue.current(code).stream()).filter(revision -> named(revision, words))
                .map(revision -> new Choice(revision.code(), revision.facts().title(), revision.code()))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(VIETNAMESE))).toList();
        if (!Text.line(query).isEmpty()) {
            return new Offer(List.of(), all);
        }
        List<String> frequent = dossiers.frequentProcedures(seat.agency().id());
        List<Choice> usual = all.stream().filter(choice -> frequent.contains(choice.value()))
                .sorted(Comparator.comparingInt(choice -> frequent.indexOf(choice.value()))).limit(USUAL).toList();
        return new Offer(usual, all.stream().filter(choice -> !usual.contains(choice)).toList());
    }

    /** By its whole name as well as by what people call it. */
    private static boolean named(ProcedureRevision revision, List<String> words) {
        String said = Text.plain(String.join(" ", revision.facts().title(), revision.facts().name(), revision.code()));
        return words.stream().allMatch(said::contains);
    }

    Optional<ProcedureRevision> offered(Seat seat, String code) {
        return code == null ? Optional.empty() : catalogue.current(code).filter(revision -> revision.takes(Channel.DIRECT))
                .filter(revision -> offering.of(revision, null).stream().anyMatch(agency -> agency.id().equals(seat.agency().id())));
    }

    String name(UUID revisionId) {
        return catalogue.revision(revisionId).map(revision -> revision.facts().title()).orElse("");
    }
}
