package vn.motcua.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.agency.Agency;
import vn.motcua.catalogue.Channel;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Value;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** What demo/dossiers.yaml says, as it says it; times are working minutes before now. */
record Storybook(List<Someone> people, Map<String, Integer> days, List<Story> dossiers) {

    /** @param citizen who has an account and files there; null for everybody else */
    record Someone(String name, String personalId, String phone, String street, Office.Citizen citizen) {

        LocalDate birthDate() {
            return citizen == null ? born(personalId) : citizen.birthDate();
        }

        /** Born in the year the number tells (Decree 70/2024/NĐ-CP), on a day made from its end. */
        static LocalDate born(String personalId) {
            int century = 19 + Character.digit(personalId.charAt(3), 10) / 2;
            int end = Integer.parseInt(personalId.substring(9));
            return LocalDate.of(century * 100 + Integer.parseInt(personalId.substring(4, 6)), 1 + end % 12, 1 + end % 28);
        }

        boolean female() {
            return Character.digit(personalId.charAt(3), 10) % 2 == 1;
        }
    }

    /**
     * @param person which of the {@code people} an official takes it in for; null where {@code citizen}, a user, files it online
     * @param said single answers that differ from the example; null for none
     */
    record Story(String agency, String procedure, Integer person, String citizen, Channel channel, long ago, Map<String, String> said, List<Turn> acts) {
        Story {
            said = said == null ? Map.of() : said;
        }
    }

    /**
     * @param by user of the officer; null for the single window of the agency
     * @param note what the act says beside itself: a note, what is to be put right, the way of handing over; null for the usual words
     */
    record Turn(String act, String by, String to, long ago, String note) {
    }

    static Storybook read() {
        return new YAMLMapper().readValue(text("/demo/dossiers.yaml"), Storybook.class);
    }

    Someone who(Story story) {
        return story.citizen() == null ? people.get(story.person()) : Office.read().citizens().stream()
                .filter(citizen -> citizen.user().equals(story.citizen())).findFirst()
                .map(citizen -> new Someone(citizen.name(), citizen.user(), citizen.phone(), citizen.street(), citizen)).orElseThrow();
    }

    /** What the first passing example of the package answers, said by somebody else, elsewhere and on another day. */
    Answers answers(Story story, Agency agency, LocalDate filed) {
        Someone someone = who(story);
        Map<String, String> said = new HashMap<>(Map.of("ho-ten", someone.name(), "so-dinh-danh", someone.personalId(),
                "dien-thoai", someone.phone(), "ngay-sinh", someone.birthDate().toString(), "gioi-tinh", someone.female() ? "nu" : "nam"));
        days.forEach((question, after) -> said.put(question, filed.plusDays(after).toString()));
        story.said().forEach((question, answer) -> {
            said.put(question, answer);
            if (question.startsWith("so-dinh-danh-")) {
                said.putIfAbsent(question.replace("so-dinh-danh-", "ngay-sinh-"), Someone.born(answer).toString());
            }
        });
        Answers answers = Answers.NONE;
        for (Map.Entry<String, Answer> one : example(story.procedure()).all().entrySet()) {
            Value value = one.getValue().value() instanceof Value.Place place
                    ? new Value.Place(place.province(), "", agency.areaCode(), "", place.street().isEmpty() ? "" : someone.street())
                    : new Value.One(said.getOrDefault(one.getKey(), text(one.getValue().value())));
            answers = answers.with(one.getKey(), Answer.typed(one.getValue().value() instanceof Value.Many many ? many : value));
        }
        for (Map.Entry<String, String> more : story.said().entrySet()) {
            answers = answers.with(more.getKey(), Answer.typed(more.getValue()));
        }
        return answers;
    }

    private static String text(Value value) {
        return value instanceof Value.One one ? one.text() : "";
    }

    private static Answers example(String procedure) {
        try {
            for (Yaml example : Yaml.parse(text("/procedures/" + procedure + "/cases.yaml")).need("cases").items()) {
                if (example.get("errors").isEmpty()) {
                    return said(example.need("answers"));
                }
            }
            throw new IllegalStateException("No passing example of " + procedure);
        } catch (YamlProblem e) {
            throw new IllegalStateException("The examples of %s cannot be read".formatted(procedure), e);
        }
    }

    private static Answers said(Yaml example) throws YamlProblem {
        Answers answers = Answers.NONE;
        for (Map.Entry<String, Yaml> one : example.entries().entrySet()) {
            answers = answers.with(one.getKey(), Answer.typed(Value.of(json(one.getValue()))));
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
