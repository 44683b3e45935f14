package vn.motcua.access;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.Establishing;
import vn.motcua.agency.Officer;
import vn.motcua.party.Parties;
import vn.motcua.party.Person;
import vn.motcua.party.Sex;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;
import vn.motcua.support.TestClock;

/** A citizen and an official with accounts nobody used before, in front of the door. */
@PlatformTest
abstract class AtTheDoor {
    static final String PASSWORD = "mật khẩu đủ dài 1";
    private static int people;

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Parties parties;
    @Autowired Establishing establishing;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    @Autowired AttemptStore store;
    @Autowired PasswordSignIn door;
    @Autowired SignInMemory memory;
    Http browser;
    String citizen;
    String officer;

    @BeforeEach
    void openAccounts() {
        browser = Http.at(port);
        citizen = "0921970%05d".formatted(++people);
        officer = "can-bo-" + people;
        Person person = new Person(UUID.randomUUID(), citizen, "Trần Ngọc Ánh", LocalDate.of(1997, 8, 22), Sex.FEMALE, null, null,
                null, null, "Việt Nam", null);
        parties.keep(person);
        accounts.open(new Account(UUID.randomUUID(), citizen, person.fullName(), person.id(), null, 1), PASSWORD);
        Officer hanh = new Officer(UUID.randomUUID(), "Lê Thị Hạnh", null, null);
        establishing.keep(hanh);
        accounts.open(new Account(UUID.randomUUID(), officer, hanh.fullName(), null, hanh.id(), 1), PASSWORD);
        clock.set("2026-11-23T08:50");
    }
}
