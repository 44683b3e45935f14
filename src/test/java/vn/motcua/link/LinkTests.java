package vn.motcua.link;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalogue.Reissued;
import vn.motcua.support.PlatformTest;

/** The platform with its demonstration office, asked by programs. */
@Retention(RetentionPolicy.RUNTIME)
@PlatformTest
@Import(Reissued.class)
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=thu-nghiem-1234"})
@interface LinkTests {
}
