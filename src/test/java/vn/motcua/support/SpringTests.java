package vn.motcua.support;

import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Gives every {@code @SpringBootTest} and {@code @ApplicationModuleTest} a database of its own and the {@link TestClock}. */
final class SpringTests implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        boolean whole = TestContextAnnotationUtils.hasAnnotation(test, SpringBootTest.class);
        return whole || TestContextAnnotationUtils.hasAnnotation(test, org.springframework.modulith.test.ApplicationModuleTest.class)
                ? new Customizer() : null;
    }

    /** A record, so that equal contexts are found in the cache. */
    private record Customizer() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestPostgres.Database database = TestPostgres.fresh();
            TestPropertyValues.of("spring.datasource.url=" + database.url(), "spring.datasource.username=" + database.user(),
                    "spring.datasource.password=" + database.password(), "spring.datasource.hikari.minimum-idle=1",
                    "motcua.data=" + System.getProperty("java.io.tmpdir") + "/motcua-test-documents-" + ProcessHandle.current().pid())
                    .applyTo(context);
            RootBeanDefinition clock = new RootBeanDefinition(TestClock.class);
            clock.setPrimary(true);
            BeanDefinitionRegistry beans = (BeanDefinitionRegistry) context.getBeanFactory();
            beans.registerBeanDefinition("testClock", clock);
            beans.registerBeanDefinition("statements", new RootBeanDefinition(Statements.class));
            beans.registerBeanDefinition("statementsOfRequests", new RootBeanDefinition(Statements.Listening.class));
        }
    }

    static final class LetClockRun implements TestExecutionListener {
        @Override
        public void afterTestMethod(TestContext test) {
            if (test.hasApplicationContext()) test.getApplicationContext().getBeanProvider(TestClock.class).ifAvailable(TestClock::run);
        }
    }
}
