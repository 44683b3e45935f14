package vn.motcua.catalogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The catalogue alone, on a database of its own, without the web. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CatalogueRoom.Rooms.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@interface CatalogueRoom {

    @TestComponent
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(excludeName = {
        "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
        "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration"})
    @ComponentScan("vn.motcua.catalogue")
    class Rooms {
    }
}
