package vn.motcua.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** At the first start: the 34 provinces and some communes, until the whole list is imported. */
@Component
class ShippedAreas implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedAreas.class);

    private final AreaStore store;
    private final AreaImport areas;

    ShippedAreas(AreaStore store, AreaImport areas) {
        this.store = store;
        this.areas = areas;
    }

    @Override
    public void afterSingletonsInstantiated() {
        AreaStore.Coverage loaded = store.coverage();
        if (loaded.provinces() == 0) {
            load();
            loaded = store.coverage();
        }
        if (loaded.partial()) {
            LOG.info("Communes are loaded for {} of {} provinces; nobody can give an address in the others."
                    + " Load the national list: bin/motcua import units FILE", loaded.withCommunes(), loaded.provinces());
        }
    }

    private void load() {
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(
                new ClassPathResource("agency/areas.csv").getInputStream(), StandardCharsets.UTF_8))) {
            areas.read(csv);
        } catch (IOException e) {
            throw new IllegalStateException("The shipped list of areas cannot be read", e);
        }
    }
}
