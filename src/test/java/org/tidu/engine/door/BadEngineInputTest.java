package org.tidu.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tidu.engine.door.Operation.Section;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Values the engine cannot use are the caller's mistake: told in Chinese, without internals, nothing in the log. */
@RunningApplication
@ExtendWith(OutputCaptureExtension.class)
class BadEngineInputTest {

    private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
    private static final List<String> VALUES = List.of("abc", "-1", "99999999999999999999", "");

    @Autowired
    private Visitors visitors;

    @Test
    void every_key_of_every_operation_with_every_bad_value(CapturedOutput log) {
        Visitor administrator = visitors.officer("bad-input", "camunda-admin");
        List<String> wrong = new ArrayList<>();
        List<Operation> operations = OperationsFile.read().operations().stream()
                .filter(one -> one.who().contains(Who.STAFF) || one.who().contains(Who.ADMINISTRATOR))
                .filter(one -> !one.path().toString().endsWith("/logout")).toList();

        for (Operation operation : operations) {
            attempts(operation).forEach(attempt -> {
                Answer answer = administrator.send(operation.method(), attempt.getKey(), "application/json",
                        attempt.getValue() == null ? null : attempt.getValue().getBytes(StandardCharsets.UTF_8));
                if (answer.status() >= 500 || answer.status() >= 400 && !isTold(answer)) {
                    wrong.add(operation.method() + " " + attempt + ": " + answer.status() + answer.body());
                }
            });
        }

        assertThat(wrong).isEmpty();
        assertThat(log.getAll().lines().filter(line -> line.contains(" WARN ") || line.contains(" ERROR ")
                || line.startsWith("\tat "))).isEmpty();
    }

    private static boolean isTold(Answer answer) {
        return answer.body().matches("(?s).*\\p{IsHan}.*") && !answer.body().matches("(?s).*(Exception: |org\\.|java\\.|ENGINE-).*");
    }

    /** Address and body of every attempt. */
    private static Stream<Map.Entry<String, String>> attempts(Operation operation) {
        String path = base(operation) + operation.path().toString().replace("{metric}", "job-failed")
                .replaceAll("\\{(id|definition|name)}", NO_ID);
        boolean hasBody = operation.method().equals("POST") || operation.method().equals("PUT");
        Stream<Map.Entry<String, String>> queries = operation.query().stream().flatMap(key -> VALUES.stream().map(value ->
                Map.entry(path + "?" + key.replace("[", "%5B").replace("]", "%5D") + "=" + value,
                        hasBody ? "{}" : "")));
        Stream<Map.Entry<String, String>> bodies = !hasBody ? Stream.empty() : operation.body().keys().entrySet().stream()
                .filter(key -> !key.getKey().equals("*"))
                .flatMap(key -> Stream.of("\"abc\"", "-1", "99999999999999999999", "[null]")
                        .map(value -> Map.entry(path, "{\"" + key.getKey() + "\":" + value + "}")));
        Stream<Map.Entry<String, String>> broken = !hasBody ? Stream.empty()
                : Stream.of("", "[]", "{", "1", "x").map(body -> Map.entry(path, body));
        return Stream.of(queries, bodies, broken).flatMap(one -> one);
    }

    private static String base(Operation operation) {
        return operation.section() == Section.ENGINE ? "/camunda/api/engine/engine/default" : "/camunda/api";
    }
}
