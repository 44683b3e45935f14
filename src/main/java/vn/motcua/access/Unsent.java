package vn.motcua.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import vn.motcua.shared.Text;

/**
 * Biểu mẫu chưa gửi được: a form whose session ended while it was being filled. The sign-in page carries it along, so that
 * nothing about somebody unknown is kept on the server, and hands it back to its sender to send once more.
 *
 * @param address where it was going: a path of this site
 * @param fields name and value, encoded as a browser would
 */
public record Unsent(String address, String fields) {
    static final String FIELD = "chua-gui";
    /** Goes along when files were lost on the way. */
    public static final String NO_FILES = "thieu-tep";
    /** Characters, encoded. More than any page of ours can hold; a file does not travel this way at all. */
    private static final int MOST = 400_000;
    private static final List<String> NOT_OURS = List.of("_csrf", FIELD, ReturnAddress.PARAMETER);
    /** What the button of the page would have done, in its words. */
    private static final String ACT = "viec";
    /** Nobody fills these in. A form whose files were lost is shown again and does nothing, so its button and its way back stay behind. */
    private static final List<String> NOT_TYPED = List.of("_csrf", FIELD, ReturnAddress.PARAMETER, "nut", "ve", "ds");
    /** What only the page itself knows: carried along, not shown. */
    private static final List<String> PAGES_OWN = List.of(ACT, "phien-ban", "cau-hoi", "ban", "luc-gui", "to-khai", "ghi-chu-cu", NO_FILES);
    /** As values of choices and ids are written: small letters and digits without a space, long numbers being numbers of persons and telephones. */
    private static final Pattern CHOICE = Pattern.compile("[a-z][a-z0-9-]*|[0-9]{1,2}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DOSSIER = Pattern.compile("^/(?:ho-so|ban-lam-viec)/([A-Z0-9.]+-[0-9]{6}-[0-9]+)(?:/|$)");

    /** A form sent to a closed room, as it came. */
    static Optional<Unsent> of(HttpServletRequest request) {
        boolean files = is(request, "multipart/form-data");
        if (!request.getMethod().equals("POST") || !files && !is(request, "application/x-www-form-urlencoded")) {
            return Optional.empty();
        }
        if (files && request.getParameterMap().keySet().stream().allMatch(name -> NOT_TYPED.contains(name) || PAGES_OWN.contains(name))) {
            return Optional.empty();   // nothing was written that could be lost
        }
        String fields = encoded(request, files ? NOT_TYPED : NOT_OURS);
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return ReturnAddress.safe(asked == null ? request.getRequestURI() : asked.toString())
                .map(address -> new Unsent(address, files ? fields + "&" + NO_FILES + "=co" : fields)).filter(Unsent::bearable);
    }

    /** The same as the sign-in page brought it back; only from a form of ours, never from an address that somebody made up. */
    static Optional<Unsent> carried(HttpServletRequest request) {
        String fields = request.getMethod().equals("POST") ? request.getParameter(FIELD) : null;
        return fields == null ? Optional.empty()
                : ReturnAddress.asked(request).map(address -> new Unsent(address, fields)).filter(Unsent::bearable);
    }

    /** Each a name and a value; a name may come several times. */
    public List<String[]> pairs() {
        List<String[]> pairs = new ArrayList<>();
        for (String pair : fields.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                pairs.add(new String[] {decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1))});
            }
        }
        return pairs;
    }

    private boolean bearable() {
        return fields.length() <= MOST && fields.matches("[A-Za-z0-9&=+%*._-]*") && !fields.matches(".*%(?![0-9A-Fa-f]{2}).*");
    }

    /** Whether files went with it: those have to be chosen again, so its page is shown again instead of acting. */
    public boolean files() {
        return pairs().stream().anyMatch(pair -> pair[0].equals(NO_FILES));
    }

    /** What somebody wrote, in the own words; names of fields and values of choices are the page's own and say nothing to a reader. */
    public List<String> typed() {
        return answers().map(pair -> pair[1].strip()).filter(value -> !CHOICE.matcher(value).matches()).distinct().toList();
    }

    /** How many answers were chosen and not written. */
    public long chosen() {
        return answers().map(pair -> pair[1].strip()).filter(value -> CHOICE.matcher(value).matches()).count();
    }

    private Stream<String[]> answers() {
        return pairs().stream().filter(pair -> !pair[1].isBlank() && !NOT_TYPED.contains(pair[0]) && !PAGES_OWN.contains(pair[0]));
    }

    /** What was about to be done, as its page called it; null where the form does not say. */
    public String act() {
        return pairs().stream().filter(pair -> pair[0].equals(ACT)).map(pair -> Text.line(pair[1])).filter(act -> !act.isEmpty()).findFirst().orElse(null);
    }

    /** The dossier it was about, of which the address tells; null for a form that is not about one. */
    public String dossier() {
        Matcher code = DOSSIER.matcher(address);
        return code.find() ? code.group(1) : null;
    }

    private static boolean is(HttpServletRequest request, String type) {
        return StringUtils.startsWithIgnoreCase(request.getContentType(), type);
    }

    private static String encoded(HttpServletRequest request, List<String> left) {
        StringBuilder out = new StringBuilder();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : left.contains(name) ? new String[0] : values) {
                out.append(out.isEmpty() ? "" : "&").append(URLEncoder.encode(name, StandardCharsets.UTF_8)).append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return out.toString();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
