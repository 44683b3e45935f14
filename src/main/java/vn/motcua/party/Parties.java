package vn.motcua.party;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tổ chức, cá nhân: finds and keeps them. */
@Service
public class Parties {
    private final PartyStore store;

    Parties(PartyStore store) {
        this.store = store;
    }

    public Optional<Person> person(UUID id) {
        return id == null ? Optional.empty() : store.person(id);
    }

    public Optional<Person> byPersonalId(String personalId) {
        return PersonalId.wellFormed(personalId) ? store.byPersonalId(personalId) : Optional.empty();
    }

    public Optional<Organisation> organisation(UUID id) {
        return id == null ? Optional.empty() : store.organisation(id);
    }

    /** @throws IllegalArgumentException when number, birth date and sex cannot belong to one person */
    @Transactional
    public void keep(Person person) {
        if (!PersonalId.fits(person.personalId(), person.birthDate(), person.sex())) {
            throw new IllegalArgumentException("Person %s: the personal number does not fit birth date and sex".formatted(person.id()));
        }
        store.keep(person);
    }

    @Transactional
    public void keep(Organisation organisation) {
        store.keep(organisation);
    }
}
