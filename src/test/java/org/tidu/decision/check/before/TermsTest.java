package org.tidu.decision.check.before;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void arguments_by_name_are_told_apart_by_their_names() {
        assertThat(Terms.of("decimal(n: 1, scale: 2)")).isPresent().isNotEqualTo(Terms.of("decimal(scale: 1, n: 2)"));
        assertThat(Terms.of("starts with(string: a, match: b)")).isNotEqualTo(Terms.of("starts with(match: a, string: b)"));
    }

    @Test
    void arguments_by_name_have_no_order() {
        assertThat(Terms.of("starts with(string: a, match: b)")).isPresent().isEqualTo(Terms.of("starts with(match: b, string: a)"));
    }

    @Test
    void arguments_by_place_have_one() {
        assertThat(Terms.of("starts with(a, b)")).isPresent().isNotEqualTo(Terms.of("starts with(b, a)"));
    }

    @Test
    void they_are_spoken_with_their_names() {
        assertThat(Terms.of("decimal(scale: 2, n: a)").map(Term::toString)).contains("decimal(n: a, scale: 2)");
    }
}
