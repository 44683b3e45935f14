package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.PlatformTest;

/** A start that was killed while the dossiers were told. */
@PlatformTest
@TestPropertySource(properties = {"test.database=told_once", "motcua.demo=true", "motcua.demo-password=khong-dung-that"})
class ToldOnceTest {
    @Autowired Stories stories;
    @Autowired JdbcClient jdbc;
    @Autowired InstantSource clock;

    @Test
    @DisplayName("Tắt máy giữa chừng thì lần khởi động sau làm tiếp từng hồ sơ từ việc đang dở, không lập lại; xong rồi thì không thêm gì")
    void whatWasKilledInTheMiddleGoesOnAndIsNeverRepeated() {
        Storybook whole = Storybook.read();
        Storybook book = book(whole, whole.dossiers().subList(0, 3));
        stories.tell(book(whole, List.of(cut(book.dossiers().get(0), 2), cut(book.dossiers().get(1), 0))), clock);
        assertThat(states()).containsExactlyInAnyOrder("IN_PROCESS", "FILED");

        InstantSource monday = () -> clock.instant().plus(Duration.ofDays(3));
        stories.tell(book, monday);
        assertThat(states()).containsExactlyInAnyOrder("RETURNED", "DECIDED", "REFUSED");
        long events = events();
        assertThat(events).isEqualTo(book.dossiers().stream().mapToLong(story -> 1 + story.acts().size()).sum());

        stories.tell(book, monday);
        assertThat(events()).isEqualTo(events);
    }

    private static Storybook book(Storybook whole, List<Storybook.Story> stories) {
        return new Storybook(whole.people(), whole.days(), stories);
    }

    private static Storybook.Story cut(Storybook.Story story, int acts) {
        return new Storybook.Story(story.agency(), story.procedure(), story.person(), story.citizen(), story.channel(), story.ago(), story.said(),
                story.acts().subList(0, acts));
    }

    private List<String> states() {
        return jdbc.sql("SELECT state FROM dossier.dossier").query(String.class).list();
    }

    private long events() {
        return jdbc.sql("SELECT count(*) FROM dossier.event").query(Long.class).single();
    }
}
