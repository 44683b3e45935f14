package vn.motcua.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Thư điện tử. Settings {@code motcua.mail.*}; sent only where {@code spring.mail.host} is set.
 *
 * @param from     sender's address
 * @param fromName sender's name
 * @param maxTries after so many a letter is given up and shown to operators
 * @param pause    before the second try; doubles with each further one, up to six hours
 */
@ConfigurationProperties("motcua.mail")
record MailSettings(
        @DefaultValue("khong-tra-loi@motcua.example.vn") String from,
        @DefaultValue("Một Cửa") String fromName,
        @DefaultValue("14") int maxTries,
        @DefaultValue("30s") Duration pause) {
}
