package vn.motcua.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Sha256;

/**
 * Style sheet, fonts and scripts, ours and those of the WebJars, under one address that carries the fingerprint of
 * all of them: {@code /assets/3f2a91bc0d/app.css}. What it names never changes, so browsers keep it for a year.
 */
@Component
public class Assets {
    private static final List<Library> LIBRARIES = List.of(
            new Library("htmx.org", "dist/"),
            new Library("govuk-frontend", "dist/govuk/"),
            new Library("ministryofjustice__frontend", "moj/"));

    private final List<String> locations;
    private final String version;

    Assets() {
        locations = java.util.stream.Stream.concat(
                java.util.stream.Stream.of("classpath:/static/assets/"), LIBRARIES.stream().map(Library::location)).toList();
        version = fingerprint();
    }

    /** @param name "app.css", "js/desk.js", "htmx.min.js" */
    public String url(String name) {
        return "/assets/" + version + "/" + name;
    }

    String version() {
        return version;
    }

    List<String> locations() {
        return locations;
    }

    private static String fingerprint() {
        MessageDigest digest = Sha256.digest();
        LIBRARIES.forEach(library -> digest.update(library.location().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/assets/**/*.*");
            Arrays.sort(files, Comparator.comparing(Resource::getDescription));
            for (Resource file : files) {
                try (InputStream in = file.getInputStream()) {
                    digest.update(in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The assets cannot be read from the class path", e);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 5);
    }

    /** A WebJar of npm; its version is read from the jar, so that only pom.xml names it. */
    private record Library(String artifact, String folder) {
        String location() {
            String coordinates = "/META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties";
            try (InputStream in = Assets.class.getResourceAsStream(coordinates)) {
                Properties properties = new Properties();
                properties.load(in);
                return "classpath:/META-INF/resources/webjars/%s/%s/%s".formatted(artifact, properties.getProperty("version"), folder);
            } catch (IOException e) {
                throw new UncheckedIOException("No WebJar " + artifact + " on the class path", e);
            }
        }
    }
}
