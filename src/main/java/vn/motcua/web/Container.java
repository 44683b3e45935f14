package vn.motcua.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The answer to requests so odd that they never reach the platform: bad bytes in the address, heads without end.
 * Tomcat's own would name its version and print a stack trace.
 */
@Component
class Container implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainReport.class.getName());
            }
        });
        // An upload that is too large is read to its end all the same, or the browser never sees the page that says so.
        factory.addConnectorCustomizers(connector -> connector.setProperty("maxSwallowSize", "300000000"));
        // Written as they are instead of encoded, these say where the request goes all the same: the answer there fits it better than one here.
        factory.addConnectorCustomizers(connector -> connector.setProperty("relaxedPathChars", "\"<>[\\]^`{|}"));
    }

    /** Public, because Tomcat makes it by name. */
    public static class PlainReport extends ErrorReportValve {
        private static final String PAGE = """
                <!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%1$s - Một Cửa</title>
                <body><main><h1>%1$s</h1>
                <p>Máy chủ không đọc được địa chỉ hoặc phần đầu của yêu cầu (mã %2$d). Hồ sơ và bản nháp của bạn không bị ảnh hưởng.</p>
                <p><a href="/">Về trang đầu của Một Cửa</a></p></main>
                """;

        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                boolean program = Programs.ask(request.getRequestURI());
                response.setContentType(program ? "application/problem+json" : "text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.setHeader("Content-Security-Policy", "default-src 'none'");
                response.setHeader("X-Content-Type-Options", "nosniff");
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(program ? Programs.unread(status) : PAGE.formatted(status < 500 ? "Yêu cầu này có chỗ chưa đúng" : "Chúng tôi chưa làm được việc bạn vừa gửi", status));
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException e) {
                container.getLogger().debug("The report could not be written", e);
            }
        }
    }
}
