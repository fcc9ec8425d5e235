package org.tidu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What has a type of its own in {@code org.tidu.term} is handed on in it, never as a text (ADR 0120). */
class TermsTest {

    private static final Set<String> TERMS = Set.of("editionId", "round", "roundId", "number", "declarationNumber", "tier", "uscc");

    /**
     * Numbers of other things; of a made-up case of a replay a name; on paper the name of the tier; and what somebody sent, before
     * it is looked at.
     */
    private static final Set<String> OTHERS = Set.of(
            "org.tidu.casefile.document.Receipt(number)", "org.tidu.notification.mail.NumberedMessage(number)",
            "org.tidu.roster.sheet.SharedTexts.get(number)", "org.tidu.replay.outcome.ReplayCase(number)",
            "org.tidu.replay.web.ReplayedCase(number)", "org.tidu.recommendation.RankingRequest$Choice(number)",
            "org.tidu.recommendation.paper.ListContent(tier)", "org.tidu.policy.web.RowExampleRequest(tier)",
            "org.tidu.workbench.rowdesk.RowExample(tier)", "org.tidu.enterprise.Registration(uscc)");

    @Test
    void no_method_takes_a_term_as_a_text() {
        assertThat(Code.PROGRAM.stream().flatMap(TermsTest::texts).filter(text -> !OTHERS.contains(text))).isEmpty();
    }

    private static Stream<String> texts(JavaClass type) {
        Class<?> looked = type.reflect();
        return Stream.concat(Arrays.stream(looked.getDeclaredMethods()), Arrays.stream(looked.getDeclaredConstructors()))
                .filter(member -> !member.isSynthetic() && !Modifier.isPrivate(member.getModifiers()))
                .flatMap(TermsTest::texts);
    }

    private static Stream<String> texts(Executable member) {
        return Arrays.stream(member.getParameters())
                .filter(parameter -> parameter.getType() == String.class && TERMS.contains(parameter.getName()))
                .map(parameter -> name(member) + "(" + parameter.getName() + ")");
    }

    private static String name(Executable member) {
        return member instanceof Constructor<?> ? member.getName() : member.getDeclaringClass().getName() + "." + member.getName();
    }
}
