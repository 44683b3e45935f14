package vn.motcua.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** What many forms share ({@code procedures/general.yaml}): blocks of questions and lists of options, each by its name. */
final class SharedBlocks {
    private static final String PLACE = "/procedures/general.yaml";
    private static final SharedBlocks SHIPPED = load();
    private final Yaml root;
    private final Map<String, String> office;

    private SharedBlocks(Yaml root) throws YamlProblem {
        this.root = root;
        this.office = OfficeWords.read(root);
    }

    static SharedBlocks shipped() {
        return SHIPPED;
    }

    private static SharedBlocks load() {
        try (InputStream in = SharedBlocks.class.getResourceAsStream(PLACE)) {
            Yaml root = Yaml.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            root.only(Set.of("lists", "blocks", "office"));
            return new SharedBlocks(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (YamlProblem e) {
            throw new IllegalStateException(PLACE + " is broken: " + e.getMessage(), e);
        }
    }

    /** The block's section (id, title) and its questions. */
    Yaml block(Yaml use) throws YamlProblem {
        Map<String, Yaml> blocks = root.need("blocks").entries();
        Yaml block = blocks.get(use.text());
        if (block == null) {
            throw use.problem("không có khối câu hỏi dùng chung '%s'; có: %s".formatted(use.text(), String.join(", ", blocks.keySet())));
        }
        return block;
    }

    /** How officials read what the blocks say to the citizen; a form may say it otherwise. */
    Map<String, String> office() {
        return office;
    }

    List<Option> list(Yaml name) throws YamlProblem {
        Yaml list = root.need("lists").entries().get(name.text());
        if (list == null) {
            throw name.problem("không có danh sách lựa chọn dùng chung '%s'".formatted(name.text()));
        }
        List<Option> options = new ArrayList<>();
        for (String item : list.texts()) {
            options.add(new Option(item, item, ""));
        }
        return options;
    }
}
