package org.tidu.evidence.store;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tidu.evidence.store.EvidenceSettings.Bucket;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket of S3, or of a server that speaks like it. What is put is there whole or not: a single request, of up to 5 GB, puts it. */
public final class S3Store implements EvidenceStore, AutoCloseable {

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(5);
    private static final Duration SILENT_FOR = Duration.ofSeconds(60);
    private static final int MISSING = 404;

    private final S3Client s3;
    private final String bucket;

    public S3Store(Bucket settings) {
        this.bucket = settings.name();
        S3ClientBuilder client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECTED_WITHIN).socketTimeout(SILENT_FOR))
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                // servers that speak like S3 do not all know the newer checksums
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (!settings.endpoint().isBlank()) {
            client.endpointOverride(URI.create(settings.endpoint()));
        }
        if (!settings.accessKey().isBlank()) {
            client.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        }
        this.s3 = client.build();
    }

    @Override
    public void put(String key, Path content) {
        asked(() -> s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromFile(content)));
    }

    @Override
    public InputStream get(String key, long from, long length) {
        return asked(() -> s3.getObject(request -> request.bucket(bucket).key(key).range("bytes=" + from + "-" + (from + length - 1))));
    }

    @Override
    public Optional<Long> size(String key) {
        return asked(() -> {
            try {
                return Optional.of(s3.headObject(request -> request.bucket(bucket).key(key)).contentLength());
            } catch (S3Exception missing) {
                if (missing.statusCode() == MISSING) {
                    return Optional.empty();
                }
                throw missing;
            }
        });
    }

    @Override
    public void delete(String key) {
        asked(() -> s3.deleteObject(request -> request.bucket(bucket).key(key)));
    }

    @Override
    public void keys(Consumer<String> each) {
        asked(() -> {
            s3.listObjectsV2Paginator(request -> request.bucket(bucket)).contents().forEach(object -> each.accept(object.key()));
            return null;
        });
    }

    @Override
    public void close() {
        s3.close();
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException away) {
            throw new StoreAway(away);
        }
    }
}
