package vn.motcua.web;

import org.springframework.http.HttpStatus;

/**
 * Somebody asks for what exists but is not theirs to see or do. Never a bare 403: says whose it is and who can help
 * ("Hồ sơ này thuộc phường Cái Khế." "Anh chị xin chị Võ Thị Hồng Gấm mở giúp."). To a citizen who asks for another
 * citizen's dossier throw {@link vn.motcua.shared.NotFound} instead: that it exists is not for them to know.
 */
public class Barred extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    /**
     * @param whose one sentence: whose it is
     * @param advice what to do
     * @param act where to go from here
     */
    public Barred(String whose, String advice, Link act) {
        super(whose);
        problem = Problem.of(HttpStatus.FORBIDDEN, whose, advice).act(act);
    }

    Problem problem() {
        return problem;
    }
}
