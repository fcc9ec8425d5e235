package org.tidu.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.form.schema.FormSchema;

/** Whatever JSON is thrown at a rich form, it is answered with errors and never with an exception. */
class ArbitraryValuesTest {

    private static final List<String> NAMES = List.of("name", "story", "mail", "figure", "share", "code", "day", "hour",
            "moment", "agreed", "kind", "level", "tags", "ticks", "sum", "locked", "why", "contact", "phone", "energy",
            "total", "rows", "title", "parts", "part", "note", "stranger", "");
    private static final List<Object> SCALARS = List.of("", " ", "株洲", "2025-02-30", "24:00", "1e9", "-", "A", "\0",
            "\uD800", "字".repeat(5000), true, false, 0, -1, 3.25, 1e300, Double.NaN, Double.NEGATIVE_INFINITY,
            Long.MAX_VALUE, Integer.MIN_VALUE);

    private final FormSchema form = FormSchema.parse(resource("/form-enforcement/rich.form"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neverThrows(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            Map<String, Object> values = object(random, 0);
            Map<String, Object> context = object(random, 0);

            assertThatCode(() -> {
                Submission submission = Submission.of(form, values).over(context);
                submission.errors();
                submission.stored();
            }).as("seed %d, values %s, context %s", seed, values, context).doesNotThrowAnyException();
        }
    }

    @Test
    void wrongTypesEverywhereAreErrorsEverywhere() {
        for (Object wrong : List.of(Map.of("a", 1), List.of(List.of()))) {
            Map<String, Object> values = new LinkedHashMap<>();
            List.of("name", "story", "figure", "share", "day", "hour", "moment", "agreed", "kind", "level", "rows")
                    .forEach(name -> values.put(name, wrong));

            assertThat(Submission.of(form, values).paths())
                    .contains("name", "story", "figure", "share", "day", "hour", "moment", "agreed", "kind", "level")
                    .anyMatch(path -> path.startsWith("rows"));
        }
    }

    private static Map<String, Object> object(Random random, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            object.put(NAMES.get(random.nextInt(NAMES.size())), value(random, depth + 1));
        }
        return object;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 4 ? 6 : 10)) {
            case 0 -> null;
            case 6, 7 -> object(random, depth);
            case 8, 9 -> list(random, depth);
            default -> SCALARS.get(random.nextInt(SCALARS.size()));
        };
    }

    private static List<Object> list(Random random, int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(random, depth + 1));
        }
        return list;
    }

    private static String resource(String name) {
        try (var stream = ArbitraryValuesTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
