package org.tidu.evidence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.disk.DiskStorageService;
import org.apache.commons.io.FileUtils;
import org.springframework.stereotype.Component;

/**
 * Uploads under way, a folder each by the id of the evidence. How far one has come is the length of its file and nothing else: the
 * library's note of it stays behind when a node is killed, and such an upload could never go on.
 */
@Component
public class UploadFolder extends DiskStorageService {

    private static final String CONTENT = "data";

    UploadFolder(EvidenceSettings settings) throws IOException {
        super(settings.folder().resolve("incoming").toString());
        Files.createDirectories(getStoragePath());
    }

    /** Room for an upload that begins now. */
    public void begin(String id, long size, String owner) {
        UploadInfo upload = new UploadInfo();
        upload.setId(new UploadId(id));
        upload.setOffset(0L);
        upload.setLength(size);
        upload.setOwnerKey(owner);
        try {
            Files.createDirectories(folder(id));
            Files.createFile(bytes(id));
            update(upload);
        } catch (IOException | UploadNotFoundException full) {
            discard(id);
            throw new StoreAway(full);
        }
    }

    @Override
    public UploadInfo getUploadInfo(UploadId id) throws IOException {
        UploadInfo upload = super.getUploadInfo(id);
        if (upload != null) {
            upload.setOffset(received(id.toString()));
        }
        return upload;
    }

    /** How many bytes have come; 0 when this node knows nothing of it. */
    public long received(String id) {
        try {
            return Files.exists(bytes(id)) ? Files.size(bytes(id)) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** The file with what has come. */
    public Path bytes(String id) {
        return folder(id).resolve(CONTENT);
    }

    /** Whether anything of it has come since. */
    public boolean isOlder(String id, Instant than) {
        try {
            return !Files.exists(bytes(id)) || Files.getLastModifiedTime(bytes(id)).toInstant().isBefore(than);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Nothing happens when there is nothing. */
    public void discard(String id) {
        FileUtils.deleteQuietly(folder(id).toFile());
    }

    /** Every upload there is, with the instant of its last change. */
    public void each(BiConsumer<String, Instant> visitor) {
        try (Stream<Path> all = Files.list(getStoragePath())) {
            for (Path folder : (Iterable<Path>) all::iterator) {
                visitor.accept(folder.getFileName().toString(), Files.getLastModifiedTime(folder).toInstant());
            }
        } catch (IOException unreadable) {
            throw new StoreAway(unreadable);
        }
    }

    /** What is free of the disk, in bytes. */
    public long free() {
        try {
            return Files.getFileStore(getStoragePath()).getUsableSpace();
        } catch (IOException unreadable) {
            throw new StoreAway(unreadable);
        }
    }

    private Path folder(String id) {
        return getPathInStorageDirectory(new UploadId(id));
    }
}
