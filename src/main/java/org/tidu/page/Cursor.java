package org.tidu.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.tidu.problem.InvalidInput;

/**
 * The place between two rows of a list, told by the keys of the row beside it, and which way to read from there. To
 * those who send it back it is a text without meaning.
 *
 * @param backwards whether the rows before the place are wanted, not those after it
 */
public record Cursor(boolean backwards, List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    /** The place before the first row. */
    public static final Cursor START = new Cursor(false, List.of());

    /**
     * @param sent null or blank for the start
     * @param keys how many keys the list is ordered by
     * @throws InvalidInput when it was not made by {@link #text()}
     */
    public static Cursor of(String sent, int keys) {
        if (sent == null || sent.isBlank()) {
            return START;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.UTF_8)
                    .split(SEPARATOR, -1);
            if (parts.length == keys + 1 && (parts[0].equals("<") || parts[0].equals(">"))
                    && List.of(parts).stream().noneMatch(part -> part.chars().anyMatch(Character::isISOControl))) {
                return new Cursor(parts[0].equals("<"), List.of(parts).subList(1, parts.length));
            }
        } catch (IllegalArgumentException notBase64) {
            throw bad();
        }
        throw bad();
    }

    public static InvalidInput bad() {
        return new InvalidInput("cursor", "翻页位置无效，请回到列表第一页");
    }

    public boolean isStart() {
        return keys.isEmpty();
    }

    String text() {
        String plain = (backwards ? "<" : ">") + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
