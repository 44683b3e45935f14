package vn.motcua.document;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses by the settings where documents lie and who looks for viruses, and says so once in the log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DocumentSettings.class, ClamdSettings.class})
class DocumentConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentConfiguration.class);

    @Bean
    Inbox documentInbox(DocumentSettings settings, @Value("${motcua.data:data}") Path data) {
        return new Inbox(directory(settings, data).resolve("inbox"));
    }

    @Bean
    DocumentStore documentStore(DocumentSettings settings, @Value("${motcua.data:data}") Path data) {
        DocumentStore store = settings.s3() == null ? new DiskStore(directory(settings, data)) : S3Store.of(settings.s3());
        LOG.info("Documents are kept {}.", store.describe());
        return store;
    }

    @Bean
    VirusScanner virusScanner(ClamdSettings settings) {
        if (settings.absent()) {
            LOG.warn("No virus scanner: files are taken unscanned. Set motcua.clamd.host to the machine that runs clamd.");
            return VirusScanner.NONE;
        }
        LOG.info("Files are scanned for viruses by clamd at {}:{}.", settings.host(), settings.port());
        return new Clamd(settings);
    }

    private static Path directory(DocumentSettings settings, Path data) {
        return settings.directory() == null ? data.resolve("documents") : settings.directory();
    }
}
