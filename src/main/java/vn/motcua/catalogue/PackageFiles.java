package vn.motcua.catalogue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.catalogue.PackageProblem.Finding;

/**
 * The texts of a package by their place in its folder ("procedure.yaml", "result/giay-xac-nhan.yaml").
 *
 * @param folder name of the folder, which has to be the code
 */
record PackageFiles(String folder, Map<String, String> texts) {
    static final String PROCEDURE = "procedure.yaml";
    static final String PROCESS = "process.yaml";
    static final String FEES = "fees.yaml";
    static final String FORM = "form.yaml";
    static final String CASES = "cases.yaml";
    static final Pattern RESULT = Pattern.compile("result/([a-z0-9-]+)\\.(yaml)");
    private static final List<String> KNOWN = List.of(PROCEDURE, PROCESS, FEES, FORM, CASES);
    private static final long LARGEST = 1_000_000;

    PackageFiles {
        texts = Map.copyOf(texts);
    }

    static PackageFiles read(Path folder) throws IOException, PackageProblem {
        Map<String, String> texts = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.size(file) > LARGEST) {
                    findings.add(new Finding(name, 0, "tệp lớn hơn 1 MB"));
                    continue;
                }
                try {
                    texts.put(name, Files.readString(file));
                } catch (MalformedInputException e) {
                    findings.add(new Finding(name, 0, "tệp không phải là văn bản UTF-8"));
                }
            }
        }
        if (!findings.isEmpty()) {
            throw new PackageProblem(findings);
        }
        return new PackageFiles(folder.toAbsolutePath().normalize().getFileName().toString(), texts);
    }

    /** A file that nobody reads is most often a slip of the pen in its name. */
    List<Finding> unknown() {
        return texts.keySet().stream().filter(name -> !KNOWN.contains(name) && !RESULT.matcher(name).matches()).sorted()
                .map(name -> new Finding(name, 0, "không hiểu tệp này; các tệp dùng được: %s, result/<tên>.yaml"
                        .formatted(String.join(", ", KNOWN)))).toList();
    }
}
