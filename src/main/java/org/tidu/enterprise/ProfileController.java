package org.tidu.enterprise;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.problem.Forbidden;
import org.tidu.term.CreditCode;

/** What an enterprise says of itself: read by its people, changed by its administrator. */
@Tag(name = "企业账号 Enterprise accounts")
@RestController
@RequestMapping("/api/enterprise/profile")
class ProfileController {

    private final CurrentEnterprise current;
    private final Enterprises enterprises;
    private final Profiles profiles;
    private final NameChanges changes;
    private final Standings standings;
    private final CountyNames counties;

    ProfileController(CurrentEnterprise current, Enterprises enterprises, Profiles profiles, NameChanges changes, Standings standings,
            CountyNames counties) {
        this.current = current;
        this.enterprises = enterprises;
        this.profiles = profiles;
        this.changes = changes;
        this.standings = standings;
        this.counties = counties;
    }

    /**
     * @param byOfficer whether a change of name or county waits for an officer
     * @param change    the last one that was asked for
     */
    @Schema(name = "EnterpriseProfile")
    record View(CreditCode uscc, String name, String countyCode, String countyName, Profile profile, StandingView standing,
            boolean byOfficer, @Nullable ChangeView change) {}

    @Schema(name = "EnterpriseChangeView")
    record ChangeView(String name, String countyName, String reason, Instant requestedAt, @Nullable Boolean confirmed,
            @Nullable String answer) {}

    @Operation(summary = "企业信息 / Profile of the own enterprise")
    @GetMapping
    View profile() {
        return view(current.get().uscc());
    }

    @Operation(summary = "修改地址和联系人（管理员）/ Change address and contact (administrator)")
    @PutMapping
    View save(@RequestBody Profile profile) {
        EnterpriseMember me = administrator();
        profiles.save(me.uscc(), profile, me.loginName());
        return view(me.uscc());
    }

    @Operation(summary = "变更名称或县市区（管理员）/ Change name or county (administrator)")
    @PutMapping("/name")
    View change(@RequestBody NameChange change) {
        EnterpriseMember me = administrator();
        changes.change(me.uscc(), change, me.loginName());
        return view(me.uscc());
    }

    private EnterpriseMember administrator() {
        EnterpriseMember me = current.get();
        if (me.role() != AccountRole.ADMIN) {
            throw new Forbidden("企业信息由本企业管理员维护");
        }
        return me;
    }

    private View view(CreditCode uscc) {
        Enterprise enterprise = enterprises.require(uscc);
        return new View(uscc, enterprise.name(), enterprise.countyCode(), counties.name(enterprise.countyCode()), profiles.of(uscc),
                standings.of(uscc), changes.goesByOfficer(uscc), changes.latest(uscc).map(this::shown).orElse(null));
    }

    private ChangeView shown(EnterpriseChange change) {
        return new ChangeView(change.name(), counties.name(change.countyCode()), change.reason(), change.requestedAt(),
                change.confirmed(), change.answer());
    }
}
