package vn.motcua.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.PackageProblem.Finding;

/** Nhập gói thủ tục: one folder, with the same check as the shipped ones; what passes is in force from then on. */
@Service
public class PackageImport {
    private final Recording recording;

    PackageImport(Recording recording) {
        this.recording = recording;
    }

    /**
     * @param changed whether it made a new revision; dossiers on their way keep theirs
     * @param findings why it was refused, each with file, line and reason; empty when it was taken
     */
    public record Taken(String code, boolean changed, List<String> findings) {
        public Taken {
            findings = List.copyOf(findings);
        }
    }

    /** @throws IOException when the folder cannot be read */
    public Taken take(Path folder) throws IOException {
        String code = folder.toAbsolutePath().normalize().getFileName().toString();
        try {
            Content content = PackageReader.read(PackageFiles.read(folder));
            return new Taken(code, recording.record(List.of(content)).get(content.code()) != Outcome.UNCHANGED, List.of());
        } catch (PackageProblem e) {
            return new Taken(code, false, e.findings().stream().map(Finding::toString).toList());
        }
    }
}
