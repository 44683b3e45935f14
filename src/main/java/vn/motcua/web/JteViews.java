package vn.motcua.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Writes jte templates, compiled with the application, as pages in UTF-8 whose length is known before they go out. */
@Component
class JteViews implements ViewResolver, Ordered {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, JteViews.class.getClassLoader(), "vn.motcua.templates");
    private final Frames frames;

    JteViews(Frames frames) {
        this.frames = frames;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? view(template) : null;
    }

    private View view(String template) {
        return (model, request, response) -> {
            Map<String, Object> params = new HashMap<>();
            params.put("frame", frame(request));
            if (model != null && model.get("page") != null) {
                params.put("page", model.get("page"));
            }
            byte[] page = render(template, params).toByteArray();
            response.setContentType("text/html;charset=UTF-8");
            // The server fills in the length of what fits its buffer. Told here, Spring Session thinks the answer gone and keeps the session
            // at once: needed where a forward closes the answer behind its back, and elsewhere one more reading at the end of the request.
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                response.setBufferSize(page.length + 1);
            } else {
                response.setContentLength(page.length);
            }
            response.getOutputStream().write(page);
        };
    }

    /** A page about a failure must not fail for the same reason (a database that is away, say). */
    private Frame frame(HttpServletRequest request) {
        try {
            return frames.of(request);
        } catch (RuntimeException e) {
            if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
                throw e;
            }
            return frames.bare(request);
        }
    }

    Utf8ByteOutput render(String template, Map<String, Object> params) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, params, output);
        return output;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
