package vn.motcua.dossier;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.PlatformTest;

/** The platform with the people of the demonstration in their posts; {@link People} files and acts for them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PlatformTest
@Import(People.class)
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
@interface OfficeTest {
}
