package vn.motcua;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import vn.motcua.shared.ScopedClock;

/** Một Cửa: the platform as one application of modules. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // two rooms may each have a SupplementController
@Modulithic(systemName = "Một Cửa", sharedModules = {"shared", "web"})
public class MotCua {

    /** The one clock; everything else is handed it. */
    @Bean
    InstantSource clock() {
        return new ScopedClock(InstantSource.system());
    }
}
