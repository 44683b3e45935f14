package vn.motcua.agency;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of schema agency. */
@Repository
class AgencyStore {
    private final JdbcClient jdbc;

    AgencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version() {
        return jdbc.sql("SELECT number FROM agency.version").query(Long.class).single();
    }

    void raiseVersion() {
        jdbc.sql("UPDATE agency.version SET number = number + 1").update();
    }

    Snapshot snapshot() {
        long version = version();
        return Snapshot.of(version, agencies(), units(), posts(), officers(), holdings());
    }

    private List<Agency> agencies() {
        return jdbc.sql("""
                SELECT id, code, name, long_name, parent_name, place, area_code, phone, website, parent_id
                  FROM agency.agency ORDER BY code
                """).query((row, n) -> new Agency(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9),
                row.getObject(10, UUID.class))).list();
    }

    private List<Unit> units() {
        return jdbc.sql("SELECT id, agency_id, key, name FROM agency.unit ORDER BY id")
                .query((row, n) -> new Unit(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                        row.getString(4))).list();
    }

    private List<Post> posts() {
        return jdbc.sql("SELECT id, unit_id, key, name, supervises FROM agency.post ORDER BY id")
                .query((row, n) -> new Post(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                        row.getString(4), row.getBoolean(5))).list();
    }

    private List<Officer> officers() {
        return jdbc.sql("SELECT id, full_name, phone, email FROM agency.officer")
                .query((row, n) -> new Officer(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                        row.getString(4))).list();
    }

    private List<Snapshot.Holding> holdings() {
        return jdbc.sql("SELECT post_id, officer_id FROM agency.assignment WHERE until_at IS NULL ORDER BY id")
                .query((row, n) -> new Snapshot.Holding(row.getObject(1, UUID.class), row.getObject(2, UUID.class))).list();
    }

    List<Area> areas() {
        return jdbc.sql("SELECT code, name, province_code FROM agency.area ORDER BY code")
                .query((row, n) -> new Area(row.getString(1), row.getString(2), row.getString(3))).list();
    }

    void keep(Agency agency) {
        jdbc.sql("""
                INSERT INTO agency.agency (id, code, name, long_name, parent_name, place, area_code, phone, website, parent_id)
                VALUES (:id, :code, :name, :longName, :parentName, :place, :areaCode, :phone, :website, :parentId)
                ON CONFLICT (id) DO UPDATE
                   SET name = :name, long_name = :longName, parent_name = :parentName, place = :place, area_code = :areaCode,
                       phone = :phone, website = :website, parent_id = :parentId
                """)
                .param("id", agency.id()).param("code", agency.code()).param("name", agency.name())
                .param("longName", agency.longName()).param("parentName", agency.parentName()).param("place", agency.place())
                .param("areaCode", agency.areaCode()).param("phone", agency.phone()).param("website", agency.website())
                .param("parentId", agency.parentId()).update();
    }

    void keep(Unit unit) {
        jdbc.sql("""
                INSERT INTO agency.unit (id, agency_id, key, name) VALUES (:id, :agencyId, :key, :name)
                ON CONFLICT (id) DO UPDATE SET name = :name
                """).param("id", unit.id()).param("agencyId", unit.agencyId()).param("key", unit.key())
                .param("name", unit.name()).update();
    }

    void keep(Post post) {
        jdbc.sql("""
                INSERT INTO agency.post (id, unit_id, key, name, supervises) VALUES (:id, :unitId, :key, :name, :supervises)
                ON CONFLICT (id) DO UPDATE SET name = :name, supervises = :supervises
                """).param("id", post.id()).param("unitId", post.unitId()).param("key", post.key()).param("name", post.name())
                .param("supervises", post.supervises()).update();
    }

    void keep(Officer officer) {
        jdbc.sql("""
                INSERT INTO agency.officer (id, full_name, phone, email) VALUES (:id, :fullName, :phone, :email)
                ON CONFLICT (id) DO UPDATE SET full_name = :fullName, phone = :phone, email = :email
                """).param("id", officer.id()).param("fullName", officer.fullName()).param("phone", officer.phone())
                .param("email", officer.email()).update();
    }

    /** Nothing happens when the officer already holds the post. */
    void appoint(UUID officerId, UUID postId, Instant from) {
        jdbc.sql("""
                INSERT INTO agency.assignment (post_id, officer_id, from_at) VALUES (:postId, :officerId, :from)
                ON CONFLICT (post_id, officer_id) WHERE until_at IS NULL DO NOTHING
                """).param("postId", postId).param("officerId", officerId).param("from", from.atOffset(ZoneOffset.UTC)).update();
    }

    int relieve(UUID officerId, UUID postId, Instant until) {
        return jdbc.sql("""
                UPDATE agency.assignment SET until_at = :until
                 WHERE post_id = :postId AND officer_id = :officerId AND until_at IS NULL
                """).param("postId", postId).param("officerId", officerId).param("until", until.atOffset(ZoneOffset.UTC)).update();
    }
}
