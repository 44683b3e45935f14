package vn.motcua.portal.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Area;
import vn.motcua.form.Areas;
import vn.motcua.form.Value;
import vn.motcua.party.Parties;
import vn.motcua.party.Person;
import vn.motcua.party.Sex;
import vn.motcua.web.Choice;

/** What the portal knows without asking: the person behind the account, and the provinces and communes of the country. */
@Component
class Known implements Areas {
    private final Parties parties;
    private final Agencies agencies;

    Known(Parties parties, Agencies agencies) {
        this.parties = parties;
        this.agencies = agencies;
    }

    Optional<Person> person(SignedIn user) {
        return parties.person(user.personId());
    }

    Optional<vn.motcua.agency.Agency> agency(UUID id) {
        return agencies.find(id);
    }

    /** By the paths that forms use ({@code account.fullName}). */
    Map<String, Value> prefill(SignedIn user) {
        return person(user).map(this::prefill).orElse(Map.of());
    }

    Map<String, Value> prefill(Person person) {
        Map<String, Value> known = new HashMap<>();
        put(known, "account.fullName", person.fullName());
        put(known, "account.personalId", person.personalId());
        put(known, "account.birthDate", person.birthDate() == null ? null : person.birthDate().toString());
        put(known, "account.sex", person.sex() == null ? null : person.sex() == Sex.MALE ? "nam" : "nu");
        put(known, "account.phone", person.phone() == null ? null : person.phone().replaceAll("[ .]", ""));
        put(known, "account.email", person.email());
        put(known, "account.nationality", person.nationality());
        put(known, "account.ethnicity", person.ethnicity());
        residence(person).ifPresent(place -> known.put("account.residence", place));
        return known;
    }

    private static void put(Map<String, Value> known, String path, String value) {
        if (value != null && !value.isBlank()) {
            known.put(path, new Value.One(value));
        }
    }

    private Optional<Value> residence(Person person) {
        return agencies.area(person.areaCode() == null ? "" : person.areaCode()).filter(area -> area.code().length() == 5)
                .map(area -> new Value.Place(area.provinceCode(), province(area.provinceCode()).orElse(""), area.code(), area.inAddress(),
                        person.street() == null ? "" : person.street()));
    }

    /** The province an office lies in, as an address that begins with it. */
    Optional<Value> province(vn.motcua.agency.Agency agency) {
        String area = agency.areaCode() == null ? "" : agency.areaCode();
        String code = area.length() == 5 ? agencies.area(area).map(Area::provinceCode).orElse("") : area;
        return province(code).map(name -> new Value.Place(code, name, "", "", ""));
    }

    @Override
    public Optional<String> province(String code) {
        return agencies.provinces().stream().filter(area -> area.code().equals(code)).map(Area::inAddress).findFirst();
    }

    @Override
    public Optional<String> commune(String province, String code) {
        return agencies.communes(province).stream().filter(area -> area.code().equals(code)).map(Area::inAddress).findFirst();
    }

    /** Those that can be part of an address; one already chosen stays, so that a draft never loses what it says. */
    List<Choice> provinces(String chosen) {
        List<Area> open = agencies.provincesWithCommunes();
        return choices(agencies.provinces().stream().filter(area -> open.contains(area) || area.code().equals(chosen)).toList());
    }

    /** While the list of communes is not whole: how far it goes; null when there is nothing to say. */
    String partial() {
        int open = agencies.provincesWithCommunes().size();
        return open == agencies.provinces().size() ? null
                : "Cổng này chưa có đủ xã, phường của cả nước; mới có ở %d tỉnh, thành phố.".formatted(open);
    }

    List<Choice> communes(String province) {
        return province.isBlank() ? List.of() : choices(agencies.communes(province));
    }

    private static List<Choice> choices(List<Area> areas) {
        return areas.stream().map(area -> new Choice(area.code(), area.name())).toList();
    }
}
