package vn.motcua.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code motcua.clamd.*}.
 *
 * @param host null takes files without a virus scan
 * @param timeoutSeconds for connecting and for each answer
 */
@ConfigurationProperties("motcua.clamd")
record ClamdSettings(String host, @DefaultValue("3310") int port, @DefaultValue("60") int timeoutSeconds) {
    boolean absent() {
        return host == null || host.isBlank();
    }
}
