package org.tidu.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** A film of 60 MB: the head of an MP4, and nothing after it. */
final class Film {

    private static final long MEGABYTES = 60;

    private Film() {}

    static Path in(Path folder, String name) throws IOException {
        Path film = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(MEGABYTES * 1024 * 1024);
            file.write(new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2', 'i', 's', 'o', 'm'});
        }
        return film;
    }

    static String sha256(Path film) throws IOException {
        try (InputStream content = Files.newInputStream(film)) {
            return DigestUtils.sha256Hex(content);
        }
    }
}
