package org.tidu.workbench.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
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
        boolean today = RuleSetVersions.inForce(all, today()).filter(one -> one.number() == version.number()).isPresent();
        return new VersionView(version.ruleSetId(), version.number(), version.label(), version.cited(), version.baseNumber(), version.origin(),
                version.state(), version.state().title(), today, version.inForceFrom(), version.inForceUntil(), name(version.author()),
                name(version.approver()), version.reason(), version.document(), version.contentHash(), version.createdAt());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    @Nullable
    String name(@Nullable String who) {
        return who == null ? null : who.equals(PROGRAM) ? "随程序发布" : staff.find(who).map(StaffMember::displayName).orElse(who);
    }
}
