package vn.motcua.signing;

import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Real keys by the settings; otherwise keys for trial. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningSettings.class)
class SigningConfiguration {
    @Bean
    SigningKeys signingKeys(SigningSettings settings, @Value("${motcua.data:data}") Path data, InstantSource clock) {
        return settings.real() ? new StoredKeys(settings) : new TrialKeys(data.resolve("keys"), clock);
    }

    @Bean
    PdfValidation pdfValidation(SigningKeys keys, InstantSource clock) {
        return new PdfValidation(keys, clock);
    }
}
