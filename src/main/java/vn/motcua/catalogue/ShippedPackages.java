package vn.motcua.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Meanwhile;

/** Loads the packages that the platform brings, at every start; one that did not change makes no new revision. */
@Component
class ShippedPackages implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedPackages.class);
    private static final String ROOT = "procedures/";

    private final Recording recording;
    private final CompletableFuture<Checked> shipped;

    ShippedPackages(Recording recording) {
        this.recording = recording;
        this.shipped = Meanwhile.make(() -> check(found())); // beside the rest of the start
    }

    @Override
    public void afterSingletonsInstantiated() {
        record(shipped.join());
    }

    /** A package that fails is told and left out; the others are loaded. */
    void load(List<PackageFiles> packages) {
        record(check(packages));
    }

    /** @param good by hash */
    private record Checked(Map<String, Content> good, int refused) {
    }

    private static Checked check(List<PackageFiles> packages) {
        Map<String, Content> good = new LinkedHashMap<>();
        for (PackageFiles files : packages) {
            try {
                Content content = PackageReader.read(files);
                good.put(content.hash(), content);
            } catch (PackageProblem e) {
                e.findings().forEach(finding -> LOG.error("Package {} is refused: {}", files.folder(), finding));
            }
        }
        return new Checked(good, packages.size() - good.size());
    }

    private void record(Checked packages) {
        Map<String, Outcome> outcomes = recording.ship(packages.good());
        long changed = outcomes.values().stream().filter(outcome -> outcome != Outcome.UNCHANGED).count();
        LOG.info("Procedure packages: {} loaded, {} of them new or changed, {} refused.", packages.good().size(), changed, packages.refused());
    }

    static List<PackageFiles> found() {
        try {
            return files();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped packages cannot be read", e);
        }
    }

    private static List<PackageFiles> files() throws IOException {
        Map<String, Map<String, String>> byFolder = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "*/**/*.*")) {
            String path = file.getURL().getPath();
            String inside = path.substring(path.lastIndexOf(ROOT) + ROOT.length());
            int slash = inside.indexOf('/');
            byFolder.computeIfAbsent(inside.substring(0, slash), folder -> new TreeMap<>())
                    .put(inside.substring(slash + 1), file.getContentAsString(StandardCharsets.UTF_8));
        }
        return byFolder.entrySet().stream().map(e -> new PackageFiles(e.getKey(), e.getValue())).toList();
    }
}
