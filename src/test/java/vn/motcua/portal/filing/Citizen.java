package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import vn.motcua.support.Http;

/** Somebody who fills a form without script, as a browser would send it. */
final class Citizen {
    static final String ANH = "092197004518";
    static final String NAM = "092095007361";
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]*\\bname=\"([^\"]+)\"");
    final Http http;

    Citizen(int port, String user) {
        http = Http.at(port);
        assertThat(http.signIn(user, "khong-dung-that").status()).isEqualTo(302);
    }

    /** The address of a new draft: "/to-khai/…". */
    String start(String code) {
        http.get("/nop-ho-so/" + code);
        String first = http.post("/nop-ho-so/" + code, Map.of("co-quan", "H13.42")).location();
        return first.substring(0, first.lastIndexOf('/'));
    }

    /** A draft of a birth registration that asks for the witnesses' paper. */
    String startBirthWithWitnesses() {
        String draft = start("1.001193");
        for (String[] answer : new String[][] {{"quan-he", "me"}, {"truong-hop", "thuong"}, {"noi-sinh", "tai-nha"}, {"chung-sinh", "lam-chung"}}) {
            http.get(draft + "/" + answer[0]);
            http.post(draft + "/" + answer[0], Map.of(answer[0], answer[1]));
        }
        return draft;
    }

    /** Follows the pages from the first to the one named, answering what each shows; the prefilled stays. */
    String walk(String draft, Map<String, String> answers, String until) {
        String at = http.get(draft).location();
        for (int pages = 0; pages < 60 && !at.endsWith("/" + until); pages++) {
            Http.Page page = http.get(at);
            assertThat(page.status()).as(at).isEqualTo(200);
            Http.Page next = at.endsWith("/giay-to") ? http.upload(at, Map.of()) : http.post(at, typed(page, answers));
            assertThat(next.status()).as(at + ": " + next.text()).isEqualTo(302);
            at = next.location();
        }
        assertThat(at).endsWith("/" + until);
        return at;
    }

    /** What the page shows, changed by what is to be answered. */
    static Map<String, String> typed(Http.Page page, Map<String, String> answers) {
        Map<String, String> fields = new LinkedHashMap<>(shown(page));
        Matcher names = FIELD.matcher(page.body());
        while (names.find()) {
            String answer = answers.get(names.group(1));
            if (answer != null) {
                fields.put(names.group(1), answer);
            }
        }
        return fields;
    }

    /** The values of the fields as the page came. */
    static Map<String, String> shown(Http.Page page) {
        Map<String, String> shown = new HashMap<>();
        Matcher inputs = Pattern.compile("<input[^>]*>").matcher(page.body());
        while (inputs.find()) {
            String tag = inputs.group();
            boolean box = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
            if (tag.contains("type=\"file\"") || box && !tag.contains(" checked") || attribute(tag, "name").equals("_csrf")) {
                continue;
            }
            shown.put(attribute(tag, "name"), attribute(tag, "value"));
        }
        Matcher selects = Pattern.compile("(?s)<select[^>]*name=\"([^\"]+)\".*?</select>").matcher(page.body());
        while (selects.find()) {
            Matcher chosen = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(selects.group());
            shown.put(selects.group(1), chosen.find() ? chosen.group(1) : "");
        }
        return shown;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&#39;", "'").replace("&amp;", "&") : "";
    }

    static byte[] picture(int colour) {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, colour);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
