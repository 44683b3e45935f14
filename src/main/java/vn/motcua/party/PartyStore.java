package vn.motcua.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of schema party. */
@Repository
class PartyStore {
    private static final RowMapper<Person> PERSON = (row, n) -> new Person(row.getObject("id", UUID.class),
            row.getString("personal_id"), row.getString("full_name"), row.getObject("birth_date", LocalDate.class),
            Sex.valueOf(row.getString("sex")), row.getString("phone"), row.getString("email"), row.getString("area_code"),
            row.getString("street"), row.getString("nationality"), row.getString("ethnicity"));

    private final JdbcClient jdbc;

    PartyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> person(UUID id) {
        return jdbc.sql("""
                SELECT id, personal_id, full_name, birth_date, sex, phone, email, area_code, street, nationality, ethnicity
                  FROM party.person WHERE id = :id
                """).param("id", id).query(PERSON).optional();
    }

    Optional<Person> byPersonalId(String personalId) {
        return jdbc.sql("""
                SELECT id, personal_id, full_name, birth_date, sex, phone, email, area_code, street, nationality, ethnicity
                  FROM party.person WHERE personal_id = :personalId
                """).param("personalId", personalId).query(PERSON).optional();
    }

    void keep(Person person) {
        jdbc.sql("""
                INSERT INTO party.person (id, personal_id, full_name, birth_date, sex, phone, email, area_code, street,
                                          nationality, ethnicity)
                VALUES (:id, :personalId, :fullName, :birthDate, :sex, :phone, :email, :areaCode, :street, :nationality, :ethnicity)
                ON CONFLICT (id) DO UPDATE
                   SET personal_id = :personalId, full_name = :fullName, birth_date = :birthDate, sex = :sex, phone = :phone,
                       email = :email, area_code = :areaCode, street = :street, nationality = :nationality, ethnicity = :ethnicity
                """)
                .param("id", person.id()).param("personalId", person.personalId()).param("fullName", person.fullName())
                .param("birthDate", person.birthDate()).param("sex", person.sex().name()).param("phone", person.phone())
                .param("email", person.email()).param("areaCode", person.areaCode()).param("street", person.street())
                .param("nationality", person.nationality()).param("ethnicity", person.ethnicity()).update();
    }

    Optional<Organisation> organisation(UUID id) {
        return jdbc.sql("""
                SELECT id, code, name, representative_id, phone, email, area_code, street FROM party.organisation WHERE id = :id
                """).param("id", id).query((row, n) -> new Organisation(row.getObject(1, UUID.class), row.getString(2),
                row.getString(3), row.getObject(4, UUID.class), row.getString(5), row.getString(6), row.getString(7),
                row.getString(8))).optional();
    }

    void keep(Organisation organisation) {
        jdbc.sql("""
                INSERT INTO party.organisation (id, code, name, representative_id, phone, email, area_code, street)
                VALUES (:id, :code, :name, :representativeId, :phone, :email, :areaCode, :street)
                ON CONFLICT (id) DO UPDATE
                   SET code = :code, name = :name, representative_id = :representativeId, phone = :phone, email = :email,
                       area_code = :areaCode, street = :street
                """)
                .param("id", organisation.id()).param("code", organisation.code()).param("name", organisation.name())
                .param("representativeId", organisation.representativeId()).param("phone", organisation.phone())
                .param("email", organisation.email()).param("areaCode", organisation.areaCode())
                .param("street", organisation.street()).update();
    }
}
