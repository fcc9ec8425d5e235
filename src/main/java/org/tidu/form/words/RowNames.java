package org.tidu.form.words;

import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.form.schema.Component;

/** What a row of a list is called: by its place and by what stands in its first text, or in its first field where it has no text. */
public final class RowNames {

    private static final int LONGEST = 30;

    private RowNames() {}

    /** 第 3 项「多机协同加工」; the place alone where nothing was entered. */
    public static String of(Component list, Map<?, ?> row, int index) {
        String name = name(list, row);
        return "第 " + (index + 1) + " 项" + (name == null ? "" : "「" + name + "」");
    }

    /** The name alone, cut where it is long; null where nothing was entered. */
    @Nullable
    public static String name(Component list, Map<?, ?> row) {
        String words = list.children().stream().filter(Component::isKeyed)
                .filter(field -> field.type().equals("textfield")).findFirst()
                .or(() -> list.children().stream().filter(Component::isKeyed).findFirst())
                .map(field -> FieldWords.of(field, row.get(field.address()))).orElse(null);
        return words == null || words.codePointCount(0, words.length()) <= LONGEST ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
