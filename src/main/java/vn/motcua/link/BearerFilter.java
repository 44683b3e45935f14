package vn.motcua.link;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Lets in whoever shows a token that opens; the description of the interface is for everybody. */
class BearerFilter extends OncePerRequestFilter {
    static final String PARTNER = Partner.class.getName();
    private static final String SCHEME = "Bearer ";
    private final Partners partners;
    private final JsonMapper json;

    BearerFilter(Partners partners, JsonMapper json) {
        this.partners = partners;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(OpenApi.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        Optional<Partner> partner = header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.empty() : partners.byToken(header.substring(SCHEME.length()).strip());
        if (partner.isPresent()) {
            request.setAttribute(PARTNER, partner.get());
            chain.doFilter(request, response);
            return;
        }
        ApiProblem problem = new ApiProblem(ApiProblem.Kind.NO_TOKEN, "Gửi mã truy cập còn hiệu lực trong đầu mục "
                + "\"Authorization: Bearer …\"; quản trị của nền tảng cấp mã bằng lệnh \"bin/motcua partner add\".");
        response.setStatus(problem.kind().status);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(problem.body()));
    }
}
