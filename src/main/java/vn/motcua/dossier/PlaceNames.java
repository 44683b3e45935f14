package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Area;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.Value;
import vn.motcua.shared.FieldError;

/**
 * Tên tỉnh, xã: whoever files may give only the codes; what is kept and read by people carries the names of that day beside
 * them, whatever the sender called them.
 */
@Component
class PlaceNames {
    private final Agencies agencies;

    PlaceNames(Agencies agencies) {
        this.agencies = agencies;
    }

    Answers named(Answers answers) {
        Answers named = answers;
        for (Map.Entry<String, Answer> one : answers.all().entrySet()) {
            if (one.getValue().value() instanceof Value.Place place) {
                named = named.with(one.getKey(), new Answer(named(place), one.getValue().from()));
            }
        }
        return named;
    }

    /** The names that were kept for the very same place: same codes, same street. */
    static Answers asFiled(Answers answers, Answers filed) {
        Answers named = answers;
        for (Map.Entry<String, Answer> one : answers.all().entrySet()) {
            Answer before = filed.all().get(one.getKey());
            if (one.getValue().value() instanceof Value.Place now && before != null && before.value() instanceof Value.Place then
                    && now.province().equals(then.province()) && now.commune().equals(then.commune()) && now.street().equals(then.street())) {
                named = named.with(one.getKey(), new Answer(new Value.Place(now.province(), now.province().isBlank() ? now.provinceName() : then.provinceName(),
                        now.commune(), now.commune().isBlank() ? now.communeName() : then.communeName(), now.street()), one.getValue().from()));
            }
        }
        return named;
    }

    /** A commune of another province, or one that is not in our list: the pages let nobody choose it either. */
    List<FieldError> unknown(FormDefinition form, Answers answers) {
        List<FieldError> errors = new ArrayList<>();
        answers.all().forEach((id, answer) -> {
            if (answer.value() instanceof Value.Place place && unreadable(place)) {
                form.question(id).ifPresent(question -> errors.add(new FieldError(id,
                        "%s: không có xã mang mã %s trong tỉnh mang mã %s. Chọn lại tỉnh và xã trong danh sách"
                                .formatted(question.label(), place.commune(), place.province()))));
            }
        });
        return errors;
    }

    private boolean unreadable(Value.Place place) {
        return !place.commune().isBlank() && commune(place).isEmpty();
    }

    private Value.Place named(Value.Place place) {
        Optional<Area> province = agencies.area(place.province()).filter(Area::province);
        return new Value.Place(place.province(), province.map(Area::inAddress).orElse(place.provinceName()), place.commune(),
                commune(place).map(Area::inAddress).orElse(place.communeName()), place.street());
    }

    private Optional<Area> commune(Value.Place place) {
        return agencies.area(place.commune()).filter(area -> !area.province() && area.provinceCode().equals(place.province()));
    }
}
