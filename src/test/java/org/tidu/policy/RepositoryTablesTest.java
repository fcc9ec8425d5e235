package org.tidu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gate of the build: no decision file of the repository leaves the checker anything to say, alone or among the others. */
class RepositoryTablesTest {

    private final RuleSetCheck check = new RuleSetCheck();

    static Stream<String> files() {
        return RepositoryEdition.FILES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_have_nothing_to_find(String file) {
        Map<String, byte[]> itself = Map.of(file, RepositoryEdition.FILES.get(file));

        assertThat(check.check(RepositoryEdition.EDITION, itself, itself)).isEmpty();
    }
}
