package vn.motcua.party;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tổ chức, cá nhân: finds and keeps them. */
@Component
public class Parties {

    public Optional<Person> person(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Person> byPersonalId(String personalId) {
        throw new UnsupportedOperationException();
    }

    public Optional<Organisation> organisation(UUID id) {
        throw new UnsupportedOperationException();
    }
}
