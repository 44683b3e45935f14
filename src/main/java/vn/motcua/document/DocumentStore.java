package vn.motcua.document;

import java.io.InputStream;
import java.nio.file.Path;

/** Kho tài liệu: where the bytes lie. On disk, or in any store that speaks S3. */
interface DocumentStore {
    /** The bytes of {@code file} are durable under this name when this returns; storing them again changes nothing. */
    void put(String sha256, Path file);

    /** @throws vn.motcua.shared.NotFound when nothing lies under this name */
    InputStream open(String sha256);

    boolean exists(String sha256);

    /** Nothing lies under this name when this returns; whether something lay there does not matter. */
    void delete(String sha256);

    /** One line for the log at start. */
    String describe();
}
