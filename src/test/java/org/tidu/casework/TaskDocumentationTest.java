package org.tidu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tasklist's 说明 shows the documentation of a task: what is to be done, and what follows from it; an assumption may stand below. */
class TaskDocumentationTest {

    private static final Pattern TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\".*?</bpmn:userTask>", Pattern.DOTALL);
    private static final Pattern TWO_LINES =
            Pattern.compile("<bpmn:documentation>[^\\n<]{15,160}\\n[^\\n<]{10,160}(\\n假设：[^\\n<]+)?</bpmn:documentation>");

    @Test
    void every_task_of_every_process_has_two_lines() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            List<String> models = files.filter(file -> file.toString().endsWith(".bpmn")).map(TaskDocumentationTest::text).toList();
            List<MatchResult> tasks = models.stream().flatMap(text -> TASK.matcher(text).results()).toList();

            assertThat(tasks).hasSize(models.stream().mapToInt(text -> text.split("<bpmn:userTask ", -1).length - 1).sum())
                    .hasSizeGreaterThan(20).allSatisfy(task ->
                    assertThat(task.group()).as(task.group(1)).containsPattern(TWO_LINES));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
