package vn.motcua.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import vn.motcua.web.Site;

/**
 * The door of the pages: {@link Doors}, one sign-in page, sessions only for those who sign in. The proof that a form was ours
 * lives in a cookie, not in a session, so that strangers cost no row and a form left open overnight still counts as ours.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Everything comes from our own files; pictures may stand in the page itself (codes to scan). */
    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; "
            + "object-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'";

    private static final String SESSION = "motcua";   // as application.yaml names it
    private static final String SESSION_OF_THIS_HOST = "__Host-" + SESSION;

    /** BCrypt takes a tenth of a second and no memory; Argon2 (16 MB each time) is understood for accounts brought from elsewhere. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of(
                "bcrypt", new BCryptPasswordEncoder(), "argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /**
     * As it is: a cookie made up by somebody would else decode to bytes that no database takes as text. Where it is always secure it
     * bears a name that a browser takes from this very host only, so that no neighbour puts its own session into somebody's browser.
     */
    @Bean
    static DefaultCookieSerializerCustomizer sessionCookie(@Value("${server.servlet.session.cookie.secure:false}") boolean alwaysSecure) {
        return serializer -> {
            serializer.setUseBase64Encoding(false);
            if (alwaysSecure) {
                serializer.setCookieName(SESSION_OF_THIS_HOST);
                serializer.setCookiePath("/");
            }
        };
    }

    /** In front of Spring's own, whose class the configuration of Spring Session wants to make itself. */
    @Bean
    static BeanPostProcessor lastAccessByTheMinute() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository sessions ? new SessionsByTheMinute<>(sessions) : bean;
            }
        };
    }

    /** Two presses at once put the same message into the same session: the later one stays, neither fails. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesAtTheSameTime() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Last of the chains: what no other chain (the one of other systems) claims. Names are checked by {@link PasswordSignIn}. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain pages(HttpSecurity http, Site site, AttemptStore attempts, InstantSource clock, Reaches reaches,
            @Value("${server.servlet.session.cookie.secure:false}") boolean alwaysSecure) {
        Predicate<HttpServletRequest> secure = request -> alwaysSecure || request.isSecure();
        DeviceCookie devices = new DeviceCookie(secure);
        return http
                .authorizeHttpRequests(rooms -> rooms
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                        .requestMatchers(Doors.PUBLIC).permitAll()
                        .requestMatchers(Doors.CITIZEN).hasRole("CITIZEN")
                        .requestMatchers(Doors.OFFICER).hasRole("OFFICER")
                        .requestMatchers(Doors.SIGNED_IN).authenticated()
                        .anyRequest().denyAll())
                .formLogin(form -> form
                        .loginPage("/dang-nhap")
                        .authenticationDetailsSource(request -> new Whence(request, devices))
                        .successHandler(new AfterSignIn(attempts, clock, devices, site, reaches))
                        .failureHandler(new ForwardAuthenticationFailureHandler("/dang-nhap/lai")))
                .logout(leave -> leave.logoutUrl("/dang-xuat").logoutSuccessUrl("/?da-dang-xuat").deleteCookies(SESSION, SESSION_OF_THIS_HOST))
                .exceptionHandling(doors -> doors.authenticationEntryPoint(new AskName()).accessDeniedHandler(new WrongRoom()))
                .addFilterBefore(new StrangersBound(), CsrfFilter.class)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormCookie(secure)).ignoringRequestMatchers(Doors.HARMLESS_POSTS))
                .headers(headers -> headers
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }
}
