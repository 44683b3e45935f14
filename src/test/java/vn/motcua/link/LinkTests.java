package vn.motcua.link;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.PlatformTest;

/** The platform with its demonstration office, asked by programs. */
@Retention(RetentionPolicy.RUNTIME)
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=thu-nghiem-1234"})
@interface LinkTests {
}
