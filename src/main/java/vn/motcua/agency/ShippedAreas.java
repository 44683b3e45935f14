package vn.motcua.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The 34 provinces and 3,321 communes since 1 July 2025, as far as the database does not have that many already: a list that was
 * imported holds at least these, and keeps its own names.
 */
@Component
class ShippedAreas implements SmartInitializingSingleton {
    static final int PROVINCES = 34;
    static final int COMMUNES = 3_321;
    private final AreaStore store;
    private final AreaImport areas;

    ShippedAreas(AreaStore store, AreaImport areas) {
        this.store = store;
        this.areas = areas;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (store.size() >= PROVINCES + COMMUNES) {
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
