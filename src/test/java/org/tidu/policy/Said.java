package org.tidu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;

/** What the checker says of a draft. */
final class Said {

    private Said() {}

    /** Exactly one finding, of this kind, whose message has all of these. */
    static void one(List<Finding> findings, FindingKind kind, String... parts) {
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).kind()).isEqualTo(kind);
        assertThat(findings.get(0).message()).contains(parts);
    }

    static void nothing(List<Finding> findings) {
        assertThat(findings).isEmpty();
    }
}
