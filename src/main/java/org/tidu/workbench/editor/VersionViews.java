package org.tidu.workbench.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Versions as they are answered, with people called by their names. */
@Component
public class VersionViews {

    private static final String PROGRAM = "system";

    private final RuleSetVersions versions;
    private final StaffDirectory staff;
    private final Clock clock;

    VersionViews(RuleSetVersions versions, StaffDirectory staff, Clock clock) {
        this.versions = versions;
        this.staff = staff;
        this.clock = clock;
    }

    public VersionView of(RuleSetVersion version) {
        return of(version, versions.of(version.ruleSetId()));
    }

    VersionView of(RuleSetVersion version, List<RuleSetVersion> all) {
        return of(version, all, names(writers(List.of(version))));
    }

    /** Who opened or approved them. */
    static Stream<String> writers(List<RuleSetVersion> versions) {
        return versions.stream().flatMap(version -> Stream.of(version.author(), version.approver()));
    }

    /** @param names of at least those who opened and approved it, as {@link #names} answers them */
    VersionView of(RuleSetVersion version, List<RuleSetVersion> all, Map<String, String> names) {
        boolean today = RuleSetVersions.inForce(all, today()).filter(one -> one.number() == version.number()).isPresent();
        return new VersionView(version.ruleSetId(), version.number(), version.label(), version.cited(), version.baseNumber(), version.origin(),
                version.state(), version.state().title(), today, version.inForceFrom(), version.inForceUntil(), names.get(version.author()),
                names.get(version.approver()), version.reason(), version.document(), version.contentHash(), version.aboutHash(), version.createdAt());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    /** What people are called, in one question for all; nobody has no name. */
    Map<String, String> names(Stream<String> who) {
        Map<String, String> names = who.filter(Objects::nonNull).distinct().collect(Collectors.toMap(one -> one, one -> one, (one, same) -> one,
                HashMap::new));
        staff.named(names.keySet()).forEach(member -> names.put(member.id(), member.displayName()));
        names.computeIfPresent(PROGRAM, (system, any) -> "随程序发布");
        return names;
    }
}
