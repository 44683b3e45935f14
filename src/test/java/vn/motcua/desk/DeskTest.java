package vn.motcua.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalogue.TwoAgencies;
import vn.motcua.support.PlatformTest;

/** The platform with its demonstration: offices, people and dossiers on their way. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-dossiers=true", "motcua.events.retry-every=1h", "motcua.demo-password=" + Desks.PASSWORD})
@Import({Desks.class, Walks.class, DeskActs.class, TwoAgencies.class, Deaf.class})
@interface DeskTest {
}
