package vn.motcua.document;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code motcua.documents.*}.
 *
 * @param directory where documents lie on disk, and where uploads are received before they move to S3; null is the
 *     folder {@code documents} of {@code motcua.data}
 * @param s3 null keeps them on disk
 */
@ConfigurationProperties("motcua.documents")
record DocumentSettings(Path directory, S3 s3) {

    /**
     * @param endpoint null for AWS itself
     * @param accessKey null takes the credentials of the machine
     */
    record S3(String bucket, URI endpoint, @DefaultValue("us-east-1") String region, String accessKey, String secretKey,
              @DefaultValue("true") boolean pathStyle) {
    }
}
