package org.tidu.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A folder, of one node or shared by all. A file is written under another name, forced to the disk and renamed: under its own name
 * it is whole or not there. Folders below are named by the first two letters of a key, so that none holds too many files.
 */
public final class FolderStore implements EvidenceStore {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,80}");

    private final Path files;
    private final Path unfinished;

    /** The folder is made with the first file. */
    public FolderStore(Path folder) {
        this.files = folder.resolve("files");
        this.unfinished = folder.resolve("unfinished");
    }

    @Override
    public void put(String key, Path content) {
        Path place = place(key);
        try {
            Files.createDirectories(place.getParent());
            force(content);
            if (!moved(content, place)) {
                copied(content, place);
            }
            forceFolder(place.getParent());
        } catch (IOException full) {
            throw new StoreAway(full);
        }
    }

    @Override
    public InputStream get(String key, long from, long length) {
        try {
            FileChannel file = FileChannel.open(place(key), StandardOpenOption.READ);
            file.position(from);
            return BoundedInputStream.builder().setInputStream(Channels.newInputStream(file)).setMaxCount(length).get();
        } catch (IOException missing) {
            throw new StoreAway(missing);
        }
    }

    @Override
    public Optional<Long> size(String key) {
        try {
            return Optional.of(Files.size(place(key)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new StoreAway(unreadable);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException kept) {
            throw new StoreAway(kept);
        }
    }

    @Override
    public void keys(Consumer<String> each) {
        if (!Files.exists(files)) {
            return;
        }
        try (Stream<Path> all = Files.walk(files)) {
            all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).forEach(each);
        } catch (IOException unreadable) {
            throw new StoreAway(unreadable);
        }
    }

    private Path place(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key of this program: " + key);
        }
        return files.resolve(key.substring(0, 2)).resolve(key);
    }

    private static boolean moved(Path content, Path place) throws IOException {
        try {
            Files.move(content, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (AtomicMoveNotSupportedException otherDisk) {
            return false;
        }
    }

    private void copied(Path content, Path place) throws IOException {
        Path half = Files.createDirectories(unfinished).resolve(UUID.randomUUID().toString());
        try {
            Files.copy(content, half);
            force(half);
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The new name is on the disk too. Not every system lets a folder be opened. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // the system does it by itself
        }
    }
}
