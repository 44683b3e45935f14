package vn.motcua.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.party.Sex;

/** What demo/office.yaml says, as it says it. Posts are written "unit/post". */
record Office(Map<String, Map<String, Room>> layouts, Set<String> supervising, List<Body> agencies, List<Citizen> citizens) {

    record Room(String name, Map<String, String> posts) {
    }

    record Body(String code, String layout, String parent, String name, String longName, String place, String areaCode, String phone,
                String website, List<Servant> officers) {
    }

    record Servant(String user, String name, String role, String phone, List<String> posts) {
    }

    record Citizen(String user, String name, LocalDate birthDate, Sex sex, String phone, String email, String areaCode, String street,
                   String ethnicity) {
    }

    static Office read() {
        try (InputStream in = Office.class.getResourceAsStream("/demo/office.yaml")) {
            return new YAMLMapper().readValue(in, Office.class);
        } catch (IOException e) {
            throw new UncheckedIOException("demo/office.yaml cannot be read", e);
        }
    }
}
