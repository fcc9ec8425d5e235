package org.tidu.portal;

import org.assertj.core.api.SoftAssertions;
import org.tidu.support.Answer;

/** Collects what is wrong with answers, so that one run shows all of it. */
class Refusals extends SoftAssertions {

    /** A refusal is a 4xx, as problem+json, with a title in Chinese; so is what it says of each field. */
    void refused(String what, Answer answer) {
        String seen = what + ": " + answer.status() + " " + answer.header("Content-Type") + " " + answer.body();
        String shown = seen.length() > 400 ? seen.substring(0, 400) : seen;
        assertThat(answer.status()).as(shown).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).as(shown).startsWith("application/problem+json");
        assertThat(answer.body()).as(shown).containsPattern("\"title\":\"[^\"]*\\p{IsHan}");
        assertThat(answer.body()).as(shown).doesNotContainPattern("\"message\":\"[^\"\\p{IsHan}]*\"");
    }
}
