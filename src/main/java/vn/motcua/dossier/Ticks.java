package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.shared.FieldError;

/** Kiểm tra từng thành phần: whether the official looked at everything, and found it right. Pure. */
final class Ticks {
    private Ticks() {
    }

    /** One of each component: the last that was said. */
    static List<Tick> last(List<Tick> ticks) {
        Map<String, Tick> byComponent = new LinkedHashMap<>();
        ticks.forEach(tick -> byComponent.put(tick.component(), tick));
        return List.copyOf(byComponent.values());
    }

    /** Empty when every component that was handed in, and the form itself, is ticked as accepted. @param ticks one of each component */
    static List<FieldError> missing(List<SubmittedDocument> documents, List<Tick> ticks) {
        Map<String, Tick> byComponent = ticks.stream().collect(Collectors.toMap(Tick::component, tick -> tick));
        List<FieldError> errors = new ArrayList<>();
        components(documents).forEach((component, name) -> {
            Tick tick = byComponent.get(component);
            if (tick == null) {
                errors.add(new FieldError(component, "Xem và đánh dấu “%s” trước khi tiếp nhận".formatted(name)));
            } else if (!tick.accepted()) {
                errors.add(new FieldError(component, "“%s” còn cần sửa: yêu cầu bổ sung thay vì tiếp nhận".formatted(name)));
            }
        });
        return errors;
    }

    /** Key to name, the electronic form first. */
    static Map<String, String> components(List<SubmittedDocument> documents) {
        Map<String, String> components = new LinkedHashMap<>();
        components.put(Tick.FORM, "Tờ khai điện tử");
        documents.forEach(document -> components.putIfAbsent(document.component(), document.componentName()));
        return components;
    }
}
