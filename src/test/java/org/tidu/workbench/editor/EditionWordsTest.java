package org.tidu.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.ModelFolder;

/** A verdict's tables are read with the words of their time. */
class EditionWordsTest {

    private static final String HUNAN = "decisions/hunan/2025/hn-2025.dmn";

    @Test
    void codes_are_called_as_the_edition_called_them() {
        ModelFolder then = ModelFolder.changed((name, bytes) -> name.equals("decisions/common/tiers.dmn")
                ? new String(bytes, StandardCharsets.UTF_8).replace("先进级", "二级").getBytes(StandardCharsets.UTF_8) : bytes);

        assertThat(new EditionWords(then).of(ModelFolder.EDITION, HUNAN).of("ADVANCED")).isEqualTo("二级");
        assertThat(new EditionWords(new ModelFolder()).of(ModelFolder.EDITION, HUNAN).of("ADVANCED")).isEqualTo("先进级");
        assertThat(new EditionWords(then).of(ModelFolder.EDITION, HUNAN).of("NO_SUCH_CODE")).isEqualTo("NO_SUCH_CODE");
    }
}
