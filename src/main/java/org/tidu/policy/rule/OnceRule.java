package org.tidu.policy.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.policy.edition.Edition;

/** The engine takes no two decisions of one id, whatever the files they stand in. */
public final class OnceRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        List<Decision> own = decisions(edition, file).toList();
        edition.names().stream().filter(other -> !other.equals(file)).forEach(other -> {
            Set<String> theirs = decisions(edition, other).map(Decision::id).collect(Collectors.toSet());
            own.stream().filter(decision -> theirs.contains(decision.id())).forEach(decision -> findings.decision(FindingKind.DUPLICATE, decision,
                    "的编号（id）“" + decision.id() + "”在文件 " + other + " 中也有，两者不能同时启用。请把其中一个改成别的编号。"));
        });
    }

    private static Stream<Decision> decisions(Edition edition, String file) {
        return edition.model(file).stream().flatMap(model -> model.decisions().stream());
    }
}
