package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidu.evidence.store.FolderStore;
import org.tidu.evidence.store.StoreAway;

/** A key has its content whole, or does not exist. */
class FolderStoreTest {

    private static final String KEY = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @TempDir
    Path folder;

    private FolderStore store;

    @BeforeEach
    void open() {
        store = new FolderStore(folder.resolve("evidence"));
    }

    @Test
    void what_was_put_is_read_whole_and_in_parts_listed_and_deleted() throws IOException {
        store.put(KEY, file("0123456789"));

        assertThat(store.size(KEY)).contains(10L);
        assertThat(read(0, 10)).isEqualTo("0123456789");
        assertThat(read(3, 4)).isEqualTo("3456");
        List<String> keys = new ArrayList<>();
        store.keys(keys::add);
        assertThat(keys).containsExactly(KEY);

        store.delete(KEY);
        assertThat(store.size(KEY)).isEmpty();
        assertThatThrownBy(() -> store.get(KEY, 0, 1)).isInstanceOf(StoreAway.class);
    }

    @Test
    void what_cannot_be_written_leaves_nothing_behind() {
        assertThatThrownBy(() -> store.put(KEY, folder.resolve("gone"))).isInstanceOf(StoreAway.class).hasMessageContaining("存储暂时不可用");

        assertThat(store.size(KEY)).isEmpty();
    }

    @Test
    void a_key_nobody_here_made_is_no_path() {
        for (String key : List.of("../../etc/passwd", "/etc/passwd", "a", "执照.pdf-----", KEY + "/x")) {
            assertThatThrownBy(() -> store.size(key)).as(key).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("content"), content);
    }

    private String read(long from, long length) throws IOException {
        try (InputStream content = store.get(KEY, from, length)) {
            return new String(content.readAllBytes());
        }
    }
}
