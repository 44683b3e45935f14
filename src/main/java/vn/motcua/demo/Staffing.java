package vn.motcua.demo;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Establishing;
import vn.motcua.agency.Officer;
import vn.motcua.agency.Post;
import vn.motcua.agency.Unit;
import vn.motcua.party.Parties;
import vn.motcua.party.Person;
import vn.motcua.shared.Ids;

/** Makes the agencies, posts and people of the demonstration. Ids come from names, so that doing it twice changes nothing. */
@Component
class Staffing {
    private final Establishing establishing;
    private final Parties parties;

    Staffing(Establishing establishing, Parties parties) {
        this.establishing = establishing;
        this.parties = parties;
    }

    @Transactional
    void staff(Office office) {
        office.agencies().forEach(body -> {
            establish(body);
            office.layouts().get(body.layout()).forEach((key, room) -> furnish(office, body.code(), key, room));
            body.officers().forEach(servant -> seat(body.code(), servant));
        });
        office.citizens().forEach(this::settle);
    }

    private void establish(Office.Body body) {
        UUID parent = body.parent() == null ? null : agencyId(body.parent());
        establishing.keep(new Agency(agencyId(body.code()), body.code(), body.name(), body.longName(),
                parent == null ? null : "Ủy ban nhân dân thành phố Cần Thơ", body.place(), body.areaCode(), body.phone(), body.website(),
                parent));
    }

    private void furnish(Office office, String agency, String key, Office.Room room) {
        establishing.keep(new Unit(unitId(agency, key), agencyId(agency), key, room.name()));
        room.posts().forEach((post, name) -> establishing.keep(new Post(postId(agency, key + "/" + post), unitId(agency, key), post, name,
                office.supervising().contains(key + "/" + post))));
    }

    private void seat(String agency, Office.Servant servant) {
        UUID officer = officerId(servant.user());
        establishing.keep(new Officer(officer, servant.name(), servant.phone(), servant.user() + "@cantho.example.gov.vn"));
        servant.posts().forEach(post -> establishing.appoint(officer, postId(agency, post)));
    }

    private void settle(Office.Citizen citizen) {
        parties.keep(new Person(personId(citizen.user()), citizen.user(), citizen.name(), citizen.birthDate(), citizen.sex(),
                citizen.phone(), citizen.email(), citizen.areaCode(), citizen.street(), "Việt Nam", citizen.ethnicity()));
    }

    static UUID agencyId(String code) {
        return Ids.named("demo/agency/" + code);
    }

    static UUID unitId(String agency, String key) {
        return Ids.named("demo/unit/" + agency + "/" + key);
    }

    private static UUID postId(String agency, String post) {
        return Ids.named("demo/post/" + agency + "/" + post);
    }

    static UUID officerId(String user) {
        return Ids.named("demo/officer/" + user);
    }

    static UUID personId(String user) {
        return Ids.named("demo/person/" + user);
    }

    static UUID accountId(String user) {
        return Ids.named("demo/account/" + user);
    }
}
