package vn.motcua.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.catalogue.Channel;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Value;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** What demo/dossiers.yaml says, as it says it; times are working minutes before now. */
record Storybook(List<Someone> people, List<Story> dossiers) {

    record Someone(String name, String personalId, String phone) {
    }

    record Story(String agency, String procedure, int person, Channel channel, long ago, List<Turn> acts) {
    }

    /** @param by user of the officer; null for the single window of the agency */
    record Turn(String act, String by, String to, long ago, String note) {
    }

    static Storybook read() {
        return new YAMLMapper().readValue(text("/demo/dossiers.yaml"), Storybook.class);
    }

    /** What the first passing example of the package answers, said by somebody else. */
    static Answers answers(String procedure, Someone someone) {
        try {
            for (Yaml example : Yaml.parse(text("/procedures/" + procedure + "/cases.yaml")).need("cases").items()) {
                if (example.get("errors").isEmpty()) {
                    return said(example.need("answers"), someone);
                }
            }
            throw new IllegalStateException("No passing example of " + procedure);
        } catch (YamlProblem e) {
            throw new IllegalStateException("The examples of %s cannot be read".formatted(procedure), e);
        }
    }

    private static Answers said(Yaml example, Someone someone) throws YamlProblem {
        Answers answers = Answers.NONE;
        for (Map.Entry<String, Yaml> one : example.entries().entrySet()) {
            answers = answers.with(one.getKey(), Answer.typed(Value.of(json(one.getValue()))));
        }
        if (answers.has("ho-ten")) {
            answers = answers.with("ho-ten", Answer.typed(someone.name())).with("so-dinh-danh", Answer.typed(someone.personalId()));
        }
        return answers;
    }

    private static Object json(Yaml node) throws YamlProblem {
        if (node.isText()) {
            return node.text();
        }
        if (node.isList()) {
            List<Object> items = new java.util.ArrayList<>();
            for (Yaml item : node.items()) {
                items.add(json(item));
            }
            return items;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Map.Entry<String, Yaml> field : node.entries().entrySet()) {
            fields.put(field.getKey(), json(field.getValue()));
        }
        return fields;
    }

    private static String text(String resource) {
        try (InputStream in = Storybook.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
