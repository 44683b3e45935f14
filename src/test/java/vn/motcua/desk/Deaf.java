package vn.motcua.desk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.modulith.events.ApplicationModuleListener;
import vn.motcua.dossier.DossierRefused;

/** A room that does not take the news of certain dossiers, so many times. */
@TestComponent
class Deaf {
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> heard = new ConcurrentHashMap<>();

    void failFor(String code, int times) {
        failures.put(code, times);
        heard.put(code, new AtomicInteger());
    }

    void hears(String code) {
        failures.put(code, 0);
    }

    int heard(String code) {
        return heard.get(code).get();
    }

    @ApplicationModuleListener
    void on(DossierRefused event) {
        Integer times = failures.get(event.code());
        if (times != null && heard.get(event.code()).incrementAndGet() <= times) {
            throw new IllegalStateException("Deaf to the news of " + event.code());
        }
    }
}
