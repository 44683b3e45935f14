package vn.motcua.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole platform on a free port of the loopback and a database of its own; {@link Http} and {@link Browsers} drive it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"motcua.filing.most-drafts=200", "motcua.filing.most-drafts-at-counter=200", "motcua.filing.most-per-day=100000"})
public @interface PlatformTest {
}
