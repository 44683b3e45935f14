package vn.motcua.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a page is fit for everybody: on telephone and laptop, light and dark, without pushing sideways, without help from elsewhere. */
public final class Fitness {
    private static final int[] WIDTHS = {360, 768, 1440};

    private Fitness() {
    }

    /**
     * Looks at the page as it stands and leaves a picture of each look in {@code target/screenshots}. Every rule of axe-core at every
     * width in light; in dark its rule of contrast, the only one that colours decide.
     */
    public static void everywhere(Page page, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String look = "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
                Browsers.shot(page, look);
                assertThat(scheme == ColorScheme.LIGHT ? Browsers.accessibilityProblems(page) : Browsers.contrastProblems(page)).as(look).isEmpty();
                assertThat(Browsers.scrollsSideways(page)).as("%s can be pushed sideways", look).isFalse();
            }
        }
    }

    /** Collects what the page complains about (the policy of our pages, above all) and what it asks others for. */
    public static List<String> complaints(Page page, String base) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) complaints.add(message.text());
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) complaints.add("asks " + request.url());
        });
        return complaints;
    }

    /** Bytes over the line, bodies only, compressed as they came. */
    public static long weight(List<Request> requests) {
        return requests.stream().mapToLong(request -> request.sizes().responseBodySize).sum();
    }
}
