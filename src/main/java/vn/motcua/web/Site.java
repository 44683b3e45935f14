package vn.motcua.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.motcua.shared.WrongSetting;

/**
 * Cơ quan vận hành cổng: whose portal this is, as head and foot of each page say it. Settings {@code motcua.site.*}.
 *
 * @param place printed under the word mark ("Thành phố Cần Thơ")
 * @param ofPlace the same inside a sentence ("thành phố Cần Thơ")
 * @param operator who runs it, in full
 * @param hotline telephone for people who need help
 * @param hotlineHours when somebody answers there
 * @param sessionMinutes how long a session lasts without a sign of life, in minutes, 2 at least; it may end up to a minute
 *     earlier, because that somebody was here is written once a minute. The one setting of it
 * @param address under which people reach the portal, without a slash at the end; printed in codes and letters
 */
@ConfigurationProperties("motcua.site")
public record Site(
        @DefaultValue("Thành phố Cần Thơ") String place,
        @DefaultValue("thành phố Cần Thơ") String ofPlace,
        @DefaultValue("Sở Khoa học và Công nghệ thành phố Cần Thơ") String operator,
        @DefaultValue("1022") String hotline,
        @DefaultValue("từ 07:00 đến 17:00 ngày làm việc") String hotlineHours,
        @DefaultValue("30") int sessionMinutes,
        @DefaultValue("http://localhost:8080") String address) {

    public Site {
        if (sessionMinutes < 2) {
            throw new WrongSetting("motcua.site.session-minutes phải từ 2 trở lên, không phải %d.".formatted(sessionMinutes),
                    "motcua.site.session-minutes must be 2 or more, not %d.".formatted(sessionMinutes));
        }
    }

    /** Whether the address leads only to the machine it is read on. */
    public boolean local() {
        String host = URI.create(address).getHost();
        return host == null || host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
