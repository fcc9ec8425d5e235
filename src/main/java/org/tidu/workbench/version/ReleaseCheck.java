package org.tidu.workbench.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.time.ChinaTime;

/**
 * What speaks against each rule set of a release, beside what would be in force with it: of a rule set that is refused the version before, of
 * one that its owner changed the owner's. So one that is refused holds no other back, unless the other cannot do without it.
 */
@Component
class ReleaseCheck {

    private final ShippedCheck check;
    private final ReadableRules readable;
    private final VersionFileTable files;
    private final Clock clock;

    ReleaseCheck(ShippedCheck check, ReadableRules readable, VersionFileTable files, Clock clock) {
        this.check = check;
        this.readable = readable;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param brought every rule set of the release
     * @param asked   those of them that are to be looked at
     * @param all     versions there are
     * @param holders who holds which name
     * @return Chinese sentences by the id of the rule set; none of one that nothing speaks against
     */
    Map<String, List<String>> errors(List<ShippedRuleSet> brought, List<ShippedRuleSet> asked, List<RuleSetVersion> all, MovedTables.Holders holders) {
        Map<String, List<String>> errors = new TreeMap<>();
        asked.forEach(one -> refuse(errors, one, holders.objections(one)));
        Map<String, Map<String, byte[]>> inForce = inForce(all);
        brought.forEach(one -> holders.left(one).forEach(inForce::remove));
        Set<String> owned = all.stream().filter(version -> version.origin() == VersionOrigin.OWNER && version.state() == VersionState.IN_FORCE)
                .map(RuleSetVersion::ruleSetId).collect(Collectors.toSet());
        int known;
        do {
            known = errors.size();
            Map<String, byte[]> edition = edition(brought, inForce, owned, errors.keySet());
            List<ShippedRuleSet> left = asked.stream().filter(one -> !errors.containsKey(one.row().id())).toList();
            left.forEach(one -> refuse(errors, one, checked(edition, one)));
            if (errors.size() == known) {
                Set<String> unreadable = readable.unreadable(tables(edition)).keySet();
                left.stream().filter(one -> !owned.contains(one.row().id()) && unreadable.contains(one.row().id())).forEach(one ->
                        refuse(errors, one, List.of("这个版本的程序读不出规则集 " + one.row().id() + "，不会按它核验")));
            }
        } while (errors.size() > known);
        return errors;
    }

    private List<String> checked(Map<String, byte[]> edition, ShippedRuleSet one) {
        Map<String, byte[]> beside = new TreeMap<>(edition);
        beside.putAll(one.files());
        return check.errors(beside, one.files());
    }

    private static void refuse(Map<String, List<String>> errors, ShippedRuleSet one, List<String> why) {
        if (!why.isEmpty()) {
            errors.put(one.row().id(), why);
        }
    }

    private static Map<String, byte[]> edition(List<ShippedRuleSet> brought, Map<String, Map<String, byte[]>> inForce, Set<String> owned, Set<String> refused) {
        Map<String, Map<String, byte[]>> byRuleSet = new HashMap<>(inForce);
        brought.stream().filter(one -> !owned.contains(one.row().id()) && !refused.contains(one.row().id()))
                .forEach(one -> byRuleSet.put(one.row().id(), one.files()));
        Map<String, byte[]> edition = new TreeMap<>();
        byRuleSet.values().forEach(edition::putAll);
        return edition;
    }

    private Map<String, Map<String, byte[]>> inForce(List<RuleSetVersion> all) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
        return all.stream().collect(Collectors.groupingBy(RuleSetVersion::ruleSetId)).values().stream()
                .flatMap(own -> RuleSetVersions.inForce(own, today).stream())
                .collect(Collectors.toMap(RuleSetVersion::ruleSetId, version -> files.bytes(version.ruleSetId(), version.number()), (one, same) -> one, HashMap::new));
    }

    private static Map<String, byte[]> tables(Map<String, byte[]> files) {
        Map<String, byte[]> tables = new TreeMap<>(files);
        tables.keySet().removeIf(path -> !path.endsWith(".dmn"));
        return tables;
    }
}
