package org.tidu.enterprise;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.identity.CurrentUser;
import org.tidu.term.CreditCode;

/** Officers look at sign-ups no roster knows: those of their county, the city's at all of them. */
@Tag(name = "企业账号 Enterprise accounts")
@RestController
@RequestMapping("/api/enterprises")
class UnconfirmedController {

    private final CurrentUser user;
    private final EnterpriseOffice office;
    private final Standings standings;
    private final Accounts accounts;
    private final CountyNames counties;

    UnconfirmedController(CurrentUser user, EnterpriseOffice office, Standings standings, Accounts accounts, CountyNames counties) {
        this.user = user;
        this.office = office;
        this.standings = standings;
        this.accounts = accounts;
        this.counties = counties;
    }

    /** @param reason of an earlier refusal */
    @Schema(name = "UnconfirmedEnterprise")
    record Unconfirmed(CreditCode uscc, String name, String countyName, @Nullable String signedUpBy, @Nullable String mobile,
            Instant signedUpAt, Standing status, String statusText, @Nullable String reason) {}

    @Schema(name = "StandingRefusal")
    record Refusal(@Nullable String reason) {}

    @Operation(summary = "待核实的注册企业（县、市）/ Sign-ups to confirm (county, city)")
    @GetMapping("/unconfirmed")
    List<Unconfirmed> unconfirmed() {
        return standings.waiting(office.counties()).stream().map(this::shown).toList();
    }

    @Operation(summary = "核实通过（县、市）/ Confirm a sign-up (county, city)")
    @PostMapping("/{uscc}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable CreditCode uscc) {
        standings.confirm(office.seen(uscc).uscc(), user.userId());
    }

    @Operation(summary = "核实不通过（县、市）/ Refuse a sign-up (county, city)")
    @PostMapping("/{uscc}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable CreditCode uscc, @RequestBody Refusal refusal) {
        standings.refuse(office.seen(uscc).uscc(), refusal.reason(), user.userId());
    }

    private Unconfirmed shown(StandingTable.Waiting one) {
        Account first = accounts.ofEnterprise(one.enterprise().uscc()).stream().filter(Account::isAdministrator).findFirst().orElse(null);
        return new Unconfirmed(one.enterprise().uscc(), one.enterprise().name(), counties.name(one.enterprise().countyCode()),
                first == null ? null : first.displayName(), first == null ? null : first.mobile(),
                one.enterprise().createdAt().toInstant(), one.standing().status(), one.standing().status().text(), one.standing().reason());
    }
}
