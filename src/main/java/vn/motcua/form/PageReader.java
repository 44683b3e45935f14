package vn.motcua.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.shared.PersonName;
import vn.motcua.shared.Text;

/** Reads the fields of one posted page into answers. Pure. */
public final class PageReader {
    private final Areas areas;

    public PageReader(Areas areas) {
        this.areas = areas;
    }

    /**
     * @param asked the questions that the page showed
     * @param fields the values of a field by its name ({@link FieldNames}); an absent field is an empty list
     * @param before what was known: an answer that the account gave and nobody changed keeps its provenance
     */
    public Answers read(List<Question> asked, Function<String, List<String>> fields, Answers before) {
        Answers read = Answers.NONE;
        for (Question question : asked) {
            Value value = value(question, fields);
            Optional<Answer> same = before.get(question.id()).filter(answer -> answer.value().equals(value));
            read = read.with(question.id(), same.orElse(Answer.typed(value)));
        }
        return read;
    }

    private Value value(Question question, Function<String, List<String>> fields) {
        List<String> names = FieldNames.of(question);
        return switch (question.type()) {
            case CHOICES -> new Value.Many(fields.apply(names.getFirst()).stream().map(Text::line).filter(v -> !v.isEmpty()).distinct().toList());
            case DATE -> new Value.One(Typed.date(first(fields, names.get(0)), first(fields, names.get(1)), first(fields, names.get(2))));
            case ADDRESS -> place(first(fields, names.get(0)), first(fields, names.get(1)), first(fields, names.get(2)));
            // Here and not where answers are cleaned: what was filed in small letters is read again, and must be read as it was filed.
            case NAME -> new Value.One(PersonName.capitalised(Typed.text(Type.NAME, first(fields, names.getFirst()))));
            default -> new Value.One(Typed.text(question.type(), first(fields, names.getFirst())));
        };
    }

    /** A commune of another province is forgotten: the citizen changed the province after choosing it. */
    private Value place(String province, String commune, String street) {
        String provinceName = areas.province(province).orElse("");
        String known = provinceName.isEmpty() ? "" : province;
        String communeName = known.isEmpty() ? "" : areas.commune(known, commune).orElse("");
        return new Value.Place(known, provinceName, communeName.isEmpty() ? "" : commune, communeName, Text.line(street));
    }

    /** Cut far beyond every limit, so that the message can still say how long it was and the draft stays a draft. */
    private static String first(Function<String, List<String>> fields, String name) {
        List<String> values = fields.apply(name);
        String value = values.isEmpty() ? "" : values.getFirst();
        return Text.start(value, Typed.MOST);
    }
}
