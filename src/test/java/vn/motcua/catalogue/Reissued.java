package vn.motcua.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;

/** The package of the copies from a register under a code of its own, decided upon again and again. */
@TestComponent
public class Reissued {
    public static final String CODE = "9.000908";
    public static final String BY_POST = "9.000909";
    private final Recording recording;

    Reissued(Recording recording) {
        this.recording = recording;
    }

    /** A new revision. */
    public void load(String decision) {
        record(CODE, PackageFiles.PROCESS, text -> text.replaceFirst("(?m)^decision:.*$", "decision: \"" + decision + "\""));
    }

    /** The same, as if the ministry had published no way but the post. */
    public void loadByPost() {
        record(BY_POST, PackageFiles.PROCEDURE, text -> text.replaceAll("(?m)^  - \\{ channel: (online|direct),.*\\R", ""));
    }

    private void record(String code, String file, UnaryOperator<String> change) {
        try {
            PackageFiles shipped = ShippedPackages.found().stream().filter(files -> files.folder().equals("2.000908")).findFirst().orElseThrow();
            Map<String, String> texts = new HashMap<>(shipped.texts());
            texts.replaceAll((each, text) -> text.replace("\"2.000908\"", "\"" + code + "\""));
            texts.computeIfPresent(file, (each, text) -> change.apply(text));
            recording.record(List.of(PackageReader.read(new PackageFiles(code, texts))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
