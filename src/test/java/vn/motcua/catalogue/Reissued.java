package vn.motcua.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** The package of the copies from a register under a code of its own, decided upon again and again. */
@TestComponent
public class Reissued {
    public static final String CODE = "9.000908";
    private final Recording recording;

    Reissued(Recording recording) {
        this.recording = recording;
    }

    /** A new revision. */
    public void load(String decision) {
        try {
            PackageFiles shipped = ShippedPackages.found().stream().filter(files -> files.folder().equals("2.000908")).findFirst().orElseThrow();
            Map<String, String> texts = new HashMap<>(shipped.texts());
            texts.replaceAll((file, text) -> text.replace("\"2.000908\"", "\"" + CODE + "\""));
            texts.computeIfPresent(PackageFiles.PROCESS, (file, text) -> text.replaceFirst("(?m)^decision:.*$", "decision: \"" + decision + "\""));
            recording.record(List.of(PackageReader.read(new PackageFiles(CODE, texts))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
