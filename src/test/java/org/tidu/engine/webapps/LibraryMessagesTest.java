package org.tidu.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms' and the tables' libraries say in English is translated word for word, so the words have to stay. */
class LibraryMessagesTest {

    private static final Pattern SENTENCE = Pattern.compile("^ {2}(['\"])(.+?)\\1:", Pattern.MULTILINE);
    private static final Pattern OPENING = Pattern.compile("^ {2}\\[/\\^(\\w+(?: \\w+){1,3})", Pattern.MULTILINE);

    private static final String LIBRARIES = WebappFiles.text("lib/deps.js");

    @ParameterizedTest
    @ValueSource(strings = {"app/tasklist/scripts/forms/messages.js", "app/cockpit/scripts/decisions/messages.js"})
    void every_sentence_is_one_the_libraries_say(String file) {
        List<String> sentences = groups(SENTENCE, 2, file);

        assertThat(sentences).hasSizeGreaterThan(20);
        assertThat(sentences).filteredOn(sentence -> !LIBRARIES.contains("\"" + sentence + "\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app/tasklist/scripts/forms/messages.js", "app/cockpit/scripts/decisions/messages.js"})
    void every_pattern_begins_like_something_the_libraries_say(String file) {
        List<String> openings = groups(OPENING, 1, file);

        assertThat(openings).isNotEmpty();
        assertThat(openings).filteredOn(opening -> !LIBRARIES.contains(opening)).isEmpty();
    }

    private static List<String> groups(Pattern pattern, int group, String file) {
        return pattern.matcher(WebappFiles.text(file)).results().map(found -> found.group(group)).toList();
    }
}
