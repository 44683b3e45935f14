package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.motcua.shared.NotFound;

/** Documents in any store that speaks S3, so that every node of the platform sees them. */
final class S3Store implements DocumentStore {
    private final S3Client s3;
    private final String bucket;
    private final String where;

    private S3Store(S3Client s3, String bucket, String where) {
        this.s3 = s3;
        this.bucket = bucket;
        this.where = where;
    }

    /** @throws IllegalArgumentException when the bucket has no name */
    static S3Store of(DocumentSettings.S3 settings) {
        if (settings.bucket() == null || settings.bucket().isBlank()) {
            throw new IllegalArgumentException("Set motcua.documents.s3.bucket: documents are to be kept in S3 but no bucket is named");
        }
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle());
        if (settings.endpoint() != null) {
            builder.endpointOverride(settings.endpoint());
        }
        if (settings.accessKey() != null) {
            builder.credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        }
        String where = settings.endpoint() == null ? "AWS " + settings.region() : settings.endpoint().toString();
        return new S3Store(builder.build(), settings.bucket(), where);
    }

    @Override
    public void put(String sha256, Path file) {
        try {
            s3.putObject(request -> request.bucket(bucket).key(Names.key(sha256)), file);
        } catch (SdkException e) {
            throw new UncheckedIOException("Document %s could not be kept %s".formatted(sha256, describe()), new IOException(e.getMessage(), e));
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return s3.getObject(request -> request.bucket(bucket).key(Names.key(sha256)));
        } catch (NoSuchKeyException e) {
            throw new NotFound("Document " + sha256);
        }
    }

    @Override
    public boolean exists(String sha256) {
        try {
            s3.headObject(request -> request.bucket(bucket).key(Names.key(sha256)));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (SdkException e) {
            throw new UncheckedIOException("Whether document %s is there is not known %s".formatted(sha256, describe()), new IOException(e.getMessage(), e));
        }
    }

    @Override
    public void delete(String sha256) {
        try {
            s3.deleteObject(request -> request.bucket(bucket).key(Names.key(sha256)));
        } catch (SdkException e) {
            throw new UncheckedIOException("Document %s could not be deleted %s".formatted(sha256, describe()), new IOException(e.getMessage(), e));
        }
    }

    @Override
    public String describe() {
        return "in the S3 bucket %s at %s".formatted(bucket, where);
    }
}
