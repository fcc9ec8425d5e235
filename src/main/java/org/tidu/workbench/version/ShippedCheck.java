package org.tidu.workbench.version;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.Severity;
import org.tidu.policy.RuleSetCheck;
import org.tidu.policy.edition.Edition;

/** What speaks against files that would come into force. What an owner would be asked about, a release has answered when it was built. */
@Component
public class ShippedCheck {

    private final RuleSetCheck check = RuleSetCheck.patient();

    /**
     * @param edition every file that would be in force together, by full name
     * @param files   those of them to look at; what is no decision file is passed over
     * @return in Chinese, one sentence each; empty when nothing speaks against them
     */
    public List<String> errors(Map<String, byte[]> edition, Map<String, byte[]> files) {
        Map<String, byte[]> tables = tables(files);
        return tables.isEmpty() ? List.of() : check.check(new Edition(tables(edition)), tables, Map.of()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(ShippedCheck::sentence).toList();
    }

    private static String sentence(Finding finding) {
        return finding.file() + "：" + finding.message();
    }

    private static Map<String, byte[]> tables(Map<String, byte[]> files) {
        Map<String, byte[]> tables = new TreeMap<>(files);
        tables.keySet().removeIf(path -> !path.endsWith(".dmn"));
        return tables;
    }
}
