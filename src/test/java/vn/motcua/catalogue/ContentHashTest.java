package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.CanonicalJson;
import vn.motcua.shared.Sha256;

/** Hashes are stored: the quick way to write what is hashed must give the text of RFC 8785 for every content there is. */
class ContentHashTest {
    @Test
    void theQuickWayWritesWhatTheLongWayWrites() throws Exception {
        List<Content> contents = new ArrayList<>();
        for (String line : Files.readAllLines(ExportParsersTest.SAMPLE)) {
            contents.add(ExportLine.read(line.getBytes(StandardCharsets.UTF_8)));
        }
        for (PackageFiles files : ShippedPackages.found()) {
            contents.add(PackageReader.read(files));
        }
        if (Files.exists(NationalExport.file())) {
            contents.addAll(NationalExport.read());
        }
        contents.add(Samples.export("1.000001", "Dấu \"nháy\", \\ gạch chéo, / và \t tab, \u007f, \u2028, 𝕏"));
        assertThat(contents).hasSizeGreaterThan(30);
        contents.forEach(content -> assertThat(content.hash())
                .as(content.code()).isEqualTo(Sha256.hex(CanonicalJson.of(CatalogueJson.MAPPER.writeValueAsString(content.hashed())))));
    }
}
