package org.tidu.workbench.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tables that a release brings in another rule set than before. Two of one name make no edition, so the rule set that held them and is not
 * brought any more ends; an owner's does not, and then what is brought waits.
 */
@Component
class MovedTables {

    private final VersionTable versions;
    private final VersionFileTable files;

    MovedTables(VersionTable versions, VersionFileTable files) {
        this.versions = versions;
        this.files = files;
    }

    /** Who holds which name while a release is brought. */
    final class Holders {

        private final Set<String> brought;
        private final Map<String, List<RuleSetVersion>> byName = new TreeMap<>();

        private Holders(Set<String> brought, List<RuleSetVersion> alive) {
            this.brought = brought;
            alive.forEach(version -> HeldNames.of(files.bytes(version.ruleSetId(), version.number()))
                    .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>()).add(version)));
        }

        /** Owners' versions that hold a name of another rule set; in Chinese, one sentence each. */
        List<String> objections(ShippedRuleSet one) {
            return others(one).stream().filter(version -> version.origin() == VersionOrigin.OWNER)
                    .map(version -> "规则负责人的版本 " + version.label() + " 含有同名的决策表：" + String.join("、", shared(one, version))).toList();
        }

        /** Rule sets whose names this one has now, and which the release does not bring. */
        Set<String> left(ShippedRuleSet one) {
            return others(one).stream().filter(version -> version.origin() == VersionOrigin.PROGRAM).map(RuleSetVersion::ruleSetId)
                    .filter(id -> !brought.contains(id)).collect(Collectors.toCollection(TreeSet::new));
        }

        private Set<RuleSetVersion> others(ShippedRuleSet one) {
            Set<RuleSetVersion> others = new LinkedHashSet<>();
            HeldNames.of(one.files()).forEach(name -> byName.getOrDefault(name, List.of()).stream()
                    .filter(version -> !version.ruleSetId().equals(one.row().id())).forEach(others::add));
            return others;
        }

        private Set<String> shared(ShippedRuleSet one, RuleSetVersion other) {
            Set<String> shared = new TreeSet<>(HeldNames.of(one.files()));
            shared.removeIf(name -> !byName.getOrDefault(name, List.of()).contains(other));
            return shared;
        }
    }

    /** @param brought ids of the rule sets that the release brings */
    Holders holders(Set<String> brought) {
        return new Holders(brought, versions.all().stream().filter(version -> version.state() == VersionState.IN_FORCE
                || version.state() == VersionState.APPROVED).toList());
    }

    /**
     * Takes out of force whatever of a rule set was in force, from this day on; what it was on the days before stays.
     *
     * @return the versions that were
     */
    List<RuleSetVersion> end(String ruleSetId, LocalDate day) {
        List<RuleSetVersion> ended = versions.of(ruleSetId).stream()
                .filter(version -> version.state() == VersionState.IN_FORCE || version.state() == VersionState.SUPERSEDED).toList();
        ended.forEach(version -> versions.end(ruleSetId, version.number(), version.state(), day));
        return ended;
    }
}
