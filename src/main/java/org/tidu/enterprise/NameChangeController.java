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
import org.tidu.problem.InvalidInput;
import org.tidu.term.CreditCode;

/** The county's officers answer changes of name and county of their enterprises. */
@Tag(name = "企业账号 Enterprise accounts")
@RestController
@RequestMapping("/api/enterprises")
class NameChangeController {

    private final CurrentUser user;
    private final EnterpriseOffice office;
    private final NameChanges changes;
    private final CountyNames counties;

    NameChangeController(CurrentUser user, EnterpriseOffice office, NameChanges changes, CountyNames counties) {
        this.user = user;
        this.office = office;
        this.changes = changes;
        this.counties = counties;
    }

    /** @param staying what is under way and stays with its county, whatever is answered: {@code ZZ2025A-430211-0001（一号工厂），天元区} */
    @Schema(name = "NameChangeAsked")
    record Asked(CreditCode uscc, String formerName, String formerCounty, String name, String county, String reason, Instant requestedAt,
            List<String> staying) {}

    /**
     * @param decision CONFIRM or REFUSE
     * @param answer   why not; may be left out of a confirmation
     */
    @Schema(name = "NameChangeAnswer")
    record Answer(@Nullable String decision, @Nullable String answer) {

        boolean confirms() {
            if (!"CONFIRM".equals(decision) && !"REFUSE".equals(decision)) {
                throw new InvalidInput("decision", "请选择同意或不同意");
            }
            return "CONFIRM".equals(decision);
        }
    }

    @Operation(summary = "待核实的名称和县市区变更（县）/ Changes of name and county to answer (county)")
    @GetMapping("/name-changes")
    List<Asked> asked() {
        return changes.open(office.own()).stream()
                .map(one -> new Asked(one.uscc(), one.formerName(), counties.name(one.formerCounty()), one.name(),
                        counties.name(one.countyCode()), one.reason(), one.requestedAt(),
                        changes.staying(one).stream().map(open -> open.words() + "，" + open.countyName()).toList()))
                .toList();
    }

    @Operation(summary = "核实变更（县）/ Answer a change (county)")
    @PostMapping("/{uscc}/name-change")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable CreditCode uscc, @RequestBody Answer answer) {
        changes.decide(office.ofOwnCounty(uscc).uscc(), answer.confirms(), answer.answer(), user.userId());
    }
}
