package org.tidu.assessment.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/**
 * The files of each edition that verdicts rest on give the hash the verdicts name. They are read where the engine keeps them, past
 * everything that remembers them.
 */
@Component
class RuleFileHashes implements HashedTable {

    private static final String FILES = " from act_ge_bytearray where deployment_id_ = ?";

    @Override
    public String name() {
        return "act_ge_bytearray";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        List<Named> named = new ArrayList<>();
        rows.each("select distinct edition_id, rule_set_id, rule_set_hash from assessment_receipt order by 1, 2, 3", row -> named.add(
                new Named(row.getString("edition_id"), row.getString("rule_set_id"), row.getString("rule_set_hash"))));
        named.forEach(verdicts -> findings.row(verdicts.edition() + "/" + verdicts.ruleSet(), difference(verdicts, rows)));
    }

    /** What verdicts name as their ground. */
    private record Named(String edition, String ruleSet, String hash) {}

    private static String difference(Named verdicts, StoredRows rows) {
        List<String> edition = new ArrayList<>();
        rows.each("select name_" + FILES + " order by name_", row -> edition.add(row.getString(1)), verdicts.edition());
        Optional<RuleFileNames> files = RuleFileNames.ofRuleSet(verdicts.ruleSet(), edition);
        if (files.isEmpty()) {
            return "版本中没有该规则集的文件";
        }
        return hash(verdicts.edition(), files.get().all(), rows).equals(verdicts.hash())
                || hash(verdicts.edition(), files.get().before0093(), rows).equals(verdicts.hash()) ? null
                : "规则文件（" + String.join("、", files.get().all().toList()) + "）的 SHA-256 与结论所载 rule_set_hash 不符";
    }

    private static String hash(String edition, Stream<String> files, StoredRows rows) {
        RuleFilesHash hash = new RuleFilesHash();
        files.forEach(name -> rows.each("select bytes_" + FILES + " and name_ = ?", row -> hash.add(row.getBytes(1)),
                edition, name));
        return hash.text();
    }
}
