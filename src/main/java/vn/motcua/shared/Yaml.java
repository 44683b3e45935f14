package vn.motcua.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML text as a tree that remembers its lines, so that whoever wrote it is told where it is wrong. Every scalar is text. */
public final class Yaml {
    private final Node node;

    private Yaml(Node node) {
        this.node = node;
    }

    public static Yaml parse(String text) throws YamlProblem {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).setMaxAliasesForCollections(100).build();
        try {
            Node root = new Compose(settings).composeString(text)
                    .orElseThrow(() -> new YamlProblem(0, "tệp không có nội dung"));
            return new Yaml(root);
        } catch (MarkedYamlEngineException e) {
            throw new YamlProblem(e.getProblemMark().map(m -> m.getLine() + 1).orElse(0), "không đọc được YAML: xem lại thụt dòng, dấu hai chấm, ngoặc và nháy ở dòng này và dòng trên (%s)".formatted(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new YamlProblem(0, "không đọc được YAML: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new YamlProblem(0, "không đọc được YAML: lồng nhau quá nhiều tầng");   // the reader calls itself for each of them
        }
    }

    /** From 1. */
    public int line() {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public YamlProblem problem(String reason) {
        return new YamlProblem(line(), reason);
    }

    /** The scalar's text in NFC; an explicit null is empty. */
    public String text() throws YamlProblem {
        if (!(node instanceof ScalarNode scalar)) {
            throw problem("ở đây cần một giá trị, không phải một danh sách hay một bảng");
        }
        return scalar.getTag().equals(Tag.NULL) ? "" : Text.clean(scalar.getValue());
    }

    public int number() throws YamlProblem {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw problem("'%s' không phải là số nguyên".formatted(text()));
        }
    }

    public boolean yes() throws YamlProblem {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw problem("'%s' phải là true hoặc false".formatted(text()));
        };
    }

    /** A single value counts as a list of one. */
    public List<Yaml> items() throws YamlProblem {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(Yaml::new).toList();
        }
        if (isText()) {
            return List.of(this);
        }
        throw problem("ở đây cần một danh sách");
    }

    public List<String> texts() throws YamlProblem {
        List<String> texts = new ArrayList<>();
        for (Yaml item : items()) {
            texts.add(item.text());
        }
        return texts;
    }

    /** In the order written. */
    public Map<String, Yaml> entries() throws YamlProblem {
        if (!(node instanceof MappingNode map)) {
            throw problem("ở đây cần một bảng có khóa và giá trị");
        }
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            Yaml key = new Yaml(tuple.getKeyNode());
            if (entries.put(key.text(), new Yaml(tuple.getValueNode())) != null) {
                throw key.problem("khóa '%s' được viết hai lần".formatted(key.text()));
            }
        }
        return entries;
    }

    public Optional<Yaml> get(String key) throws YamlProblem {
        return Optional.ofNullable(entries().get(key));
    }

    public Yaml need(String key) throws YamlProblem {
        return get(key).orElseThrow(() -> problem("thiếu '%s'".formatted(key)));
    }

    /** Empty when absent. */
    public String text(String key) throws YamlProblem {
        Optional<Yaml> value = get(key);
        return value.isPresent() ? value.get().text() : "";
    }

    /** Empty when absent. */
    public List<Yaml> items(String key) throws YamlProblem {
        Optional<Yaml> value = get(key);
        return value.isPresent() ? value.get().items() : List.of();
    }

    /** Refuses a key that nobody reads: most often a slip of the pen that would silently change a rule. */
    public void only(Set<String> known) throws YamlProblem {
        for (Map.Entry<String, Yaml> entry : entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue().problem("không hiểu khóa '%s'; các khóa dùng được: %s"
                        .formatted(entry.getKey(), String.join(", ", new java.util.TreeSet<>(known))));
            }
        }
    }
}
