package org.tidu.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyCheckTest {

    private static final BodyShape SHAPE = new ShapeReader(Map.of("order", "sortBy", "part", "name or=deep",
            "deep", "name", "value", "value type", "values", "*=value", "nothing", ""))
            .read("name list sorting=order or=part variables=values info=nothing");

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"name\":1}", "{\"name\":null,\"list\":[1,\"b\",null]}", "{\"list\":[]}",
        "{\"sorting\":[{\"sortBy\":\"a\"},{}]}", "{\"sorting\":{\"sortBy\":\"a\"}}", "{\"sorting\":null}",
        "{\"or\":[{\"name\":\"a\",\"or\":[{\"name\":\"b\"}]}]}", "{\"variables\":{\"x\":{\"value\":1},\"y\":{\"type\":\"a\"}}}",
        "{\"info\":{}}", " { } "})
    void takes_what_is_listed(String body) throws IOException {
        assertThat(BodyCheck.firstForeignKey(body, SHAPE)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"nameExpression":"x"}                            | nameExpression
            {"name":{"a":1}}                                  | name
            {"list":[{"a":1}]}                                | list.0
            {"list":[[1]]}                                    | list.0
            {"sorting":[{"sortBy":"a","x":1}]}                | sorting.0.x
            {"sorting":[[{"sortBy":"a"}]]}                    | sorting.0
            {"sorting":[{"sortBy":{"a":1}}]}                  | sorting.0.sortBy
            {"or":[{"name":"a"},{"nameExpression":"x"}]}      | or.1.nameExpression
            {"sorting":[null]}                                | sorting.0
            {"or":[{"name":"a"},null]}                        | or.1
            {"or":{"nameExpression":"x"}}                     | or.nameExpression
            {"or":[{"or":[{"nameExpression":"x"}]}]}          | or.0.or.0.nameExpression
            {"or":[{"or":[{"or":[]}]}]}                       | or.0.or.0.or
            {"variables":{"x":{"value":1,"valueInfo":{}}}}    | variables.x.valueInfo
            {"info":{"a":1}}                                  | info.a
            {"name":1,"sorting":[{"sortBy":1}],"x":1}         | x
            """)
    void names_the_first_key_that_is_not(String body, String path) throws IOException {
        assertThat(BodyCheck.firstForeignKey(body, SHAPE)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"a\"", "null", "{} {}", "{}1"})
    void takes_one_object_and_nothing_else(String body) throws IOException {
        assertThat(BodyCheck.firstForeignKey(body, SHAPE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"name\":1", "{'name':1}", "{name:1}", "{\"name\":1}x", "{\"name\":1,\"name\":2}",
        "{/**/}", "\uFEFF{}"})
    void what_another_reader_might_read_differently_is_no_json(String body) {
        assertThatThrownBy(() -> BodyCheck.firstForeignKey(body, SHAPE)).isInstanceOf(IOException.class);
    }
}
