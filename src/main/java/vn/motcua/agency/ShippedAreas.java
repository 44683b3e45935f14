package vn.motcua.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** At the first start: the 34 provinces and some communes, until the whole list is imported. */
@Component
class ShippedAreas implements SmartInitializingSingleton {
    private final AreaStore store;
    private final AreaImport areas;

    ShippedAreas(AreaStore store, AreaImport areas) {
        this.store = store;
        this.areas = areas;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!store.empty()) {
            return;
        }
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(
                new ClassPathResource("agency/areas.csv").getInputStream(), StandardCharsets.UTF_8))) {
            areas.read(csv);
        } catch (IOException e) {
            throw new IllegalStateException("The shipped list of areas cannot be read", e);
        }
    }
}
