package vn.motcua.support;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * What one request says to the database, statement by statement: asked with {@link #during}. Only the thread of the request is
 * listened to, so that jobs and listeners of events do not disturb.
 */
public final class Statements implements BeanPostProcessor {
    private static final ThreadLocal<Boolean> ASKED = ThreadLocal.withInitial(() -> false);
    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static volatile List<String> heard;

    /** The statements of the requests made meanwhile, in order; BEGIN and COMMIT stand around those of a transaction. */
    public static List<String> during(Supplier<Http.Page> request, int status) {
        List<String> all = new CopyOnWriteArrayList<>();
        awaitNobody();
        heard = all;
        Http.Page page = request.get();
        if (page.status() != status) throw new AssertionError(page.status() + ": " + page.text());
        awaitNobody();
        heard = null;
        return all;
    }

    /** A session may be written after the answer. */
    private static void awaitNobody() {
        while (RUNNING.get() > 0) Thread.onSpinWait();
    }

    /** The part from BEGIN to COMMIT in which a statement with that beginning stands. */
    public static List<String> transactionOf(List<String> statements, String beginning) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).strip().startsWith(beginning)) {
                List<String> upTo = statements.subList(0, i);
                List<String> rest = statements.subList(i, statements.size());
                return statements.subList(upTo.lastIndexOf("BEGIN"), i + rest.indexOf("COMMIT"));
            }
        }
        throw new AssertionError("No statement begins with " + beginning + ": " + statements);
    }

    public static long count(List<String> statements) {
        return statements.stream().filter(sql -> !sql.equals("BEGIN") && !sql.equals("COMMIT")).count();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? listening(DataSource.class, bean) : bean;
    }

    private static <T> T listening(Class<T> type, Object target) {
        return listening(type, target, "");
    }

    private static <T> T listening(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), interfaces(type, target), (proxy, method, arguments) -> {
            hear(method, arguments, sql);
            try {
                Object result = method.invoke(target, arguments);
                return switch (result) {
                    case Connection connection when !method.getName().equals("unwrap") -> listening(Connection.class, connection);
                    case Statement statement when method.getName().startsWith("prepare") -> 
                            listening(method.getReturnType().asSubclass(Statement.class), statement, (String) arguments[0]);
                    case Statement statement when method.getName().equals("createStatement") -> listening(Statement.class, statement);
                    case null, default -> result;
                };
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static Class<?>[] interfaces(Class<?> type, Object target) {
        return target instanceof AutoCloseable && type == DataSource.class ? new Class<?>[] {type, AutoCloseable.class} : new Class<?>[] {type};
    }

    private static void hear(Method method, Object[] arguments, String sql) {
        List<String> list = heard;
        if (list == null || !ASKED.get()) return;
        String name = method.getName();
        if (name.startsWith("execute") && !sql.isEmpty()) list.add(sql);
        else if (name.startsWith("execute")) list.add(arguments == null ? name : String.valueOf(arguments[0]));
        else if (name.equals("setAutoCommit") && arguments[0].equals(false)) list.add("BEGIN");
        else if (name.equals("commit")) list.add("COMMIT");
    }

    /** Before every other filter, so that sessions are counted too. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Listening implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
            RUNNING.incrementAndGet();
            ASKED.set(true);
            try {
                chain.doFilter(request, response);
            } finally {
                ASKED.remove();
                RUNNING.decrementAndGet();
            }
        }
    }
}
