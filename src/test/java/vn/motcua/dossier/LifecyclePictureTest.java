package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lifecycle in the documents is drawn from its table, so that it cannot say anything else. */
class LifecyclePictureTest {
    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- lifecycle:begin -->\n";
    private static final String END = "<!-- lifecycle:end -->";

    @Test
    void thePictureInTheDocumentsIsTheTable() throws IOException {
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        String drawn = text.substring(0, from) + mermaid() + text.substring(text.indexOf(END));
        Files.writeString(DOCUMENT, drawn);
        assertThat(text).as("%s was out of date and has been drawn anew: commit it", DOCUMENT).isEqualTo(drawn);
    }

    private static String mermaid() {
        return Lifecycle.MOVES.stream().map(LifecyclePictureTest::arrow).collect(Collectors.joining("", "```mermaid\nstateDiagram-v2\n", "```\n"));
    }

    private static String arrow(Move move) {
        String paper = move.form() == null ? "" : " (" + move.form().name().replace("M", "Mẫu ") + ")";
        return "    %s --> %s : %s%s%s%n".formatted(move.from() == null ? "[*]" : move.from(), move.to(), move.act().label(), paper, move.untilSigned() ? ", khi chưa ký" : "");
    }
}
