package org.tidu.enterprise;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.area.Areas;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.term.CreditCode;

/**
 * New names and counties of enterprises. While a declaration is under way an officer of the county answers; otherwise it holds
 * at once, and a name no roster knows has to be confirmed again. What was submitted keeps the name it was submitted under.
 */
@Component
public class NameChanges {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;

    private final Enterprises enterprises;
    private final ChangeTable table;
    private final Standings standings;
    private final UnderWay underWay;
    private final Areas areas;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    NameChanges(Enterprises enterprises, ChangeTable table, Standings standings, UnderWay underWay, Areas areas,
            ApplicationEventPublisher news, Clock clock) {
        this.enterprises = enterprises;
        this.table = table;
        this.standings = standings;
        this.underWay = underWay;
        this.areas = areas;
        this.news = news;
        this.clock = clock;
    }

    /** Whether an officer has to answer. */
    boolean goesByOfficer(CreditCode uscc) {
        return underWay.any(uscc);
    }

    Optional<EnterpriseChange> latest(CreditCode uscc) {
        return table.latest(uscc);
    }

    List<EnterpriseChange> open(Collection<String> counties) {
        return table.open(counties);
    }

    /**
     * @throws InvalidInput naming every bad field
     * @throws Conflict     when a change waits for its answer already
     */
    @Transactional
    public void change(CreditCode uscc, NameChange typed, String by) {
        Enterprise before = enterprises.hold(uscc);
        boolean byOfficer = goesByOfficer(uscc);
        check(typed, byOfficer);
        if (table.open(uscc).isPresent()) {
            throw pending();
        }
        Enterprise after = new Enterprise(uscc, typed.name().strip(), typed.countyCode(), before.createdAt());
        if (after.name().equals(before.name()) && after.countyCode().equals(before.countyCode())) {
            return;
        }
        if (byOfficer) {
            ask(before, after, typed.reason().strip(), by);
        } else {
            enterprises.rename(after);
            boolean renamed = !after.name().equals(before.name());
            if (renamed || standings.of(uscc).status() != Standing.CONFIRMED) {
                standings.begin(after);
            }
        }
    }

    /** What is under way in another county than the new one: number, tasks and lists are of the county where it began. */
    List<UnderWay.OpenCase> staying(EnterpriseChange change) {
        return underWay.of(change.uscc()).stream().filter(one -> !one.countyCode().equals(change.countyCode())).toList();
    }

    private void ask(Enterprise before, Enterprise after, String reason, String by) {
        try {
            table.add(new EnterpriseChange(UUID.randomUUID().toString(), before.uscc(), before.name(), before.countyCode(),
                    after.name(), after.countyCode(), reason, clock.instant().truncatedTo(ChronoUnit.MICROS), by, null, null));
        } catch (DuplicateKeyException askedTwice) {
            throw pending();
        }
        news.publishEvent(new NameNews.Asked(before.uscc(), before.name(), before.countyCode()));
    }

    /**
     * An officer's answer.
     *
     * @param answer why it is refused, at least ten characters; may be left out of a confirmation
     * @throws NotFound when none waits
     */
    @Transactional
    public void decide(CreditCode uscc, boolean confirmed, String answer, String by) {
        EnterpriseChange change = table.open(uscc).orElseThrow(() -> new NotFound("该企业没有待核实的变更"));
        String said = answer == null || answer.isBlank() ? null : answer.strip();
        if (!confirmed && (said == null || said.length() < SHORTEST_REASON) || said != null && said.length() > LONGEST_REASON) {
            throw new InvalidInput("answer", "不同意的，请写明理由，" + SHORTEST_REASON + " 至 " + LONGEST_REASON + " 字，企业会看到");
        }
        if (!table.decide(change.id(), confirmed, said, clock.instant(), by)) {
            throw new NotFound("该企业没有待核实的变更");
        }
        if (confirmed) {
            enterprises.rename(new Enterprise(uscc, change.name(), change.countyCode(), enterprises.require(uscc).createdAt()));
            standings.stands(uscc, by);
        }
        news.publishEvent(new NameNews.Answered(uscc, change.formerName(), change.name(), change.formerCounty(), change.countyCode(),
                confirmed, said, by, confirmed ? staying(change) : List.of()));
    }

    private void check(NameChange typed, boolean byOfficer) {
        List<FieldError> errors = new ArrayList<>();
        if (typed.name() == null || typed.name().isBlank() || typed.name().strip().length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "请填写企业名称，最多 " + LONGEST_NAME + " 字"));
        }
        if (typed.countyCode() == null || areas.county(typed.countyCode()).isEmpty()) {
            errors.add(new FieldError("countyCode", "请选择生产经营所在的县市区"));
        }
        int reason = typed.reason() == null ? 0 : typed.reason().strip().length();
        if (byOfficer && (reason < SHORTEST_REASON || reason > LONGEST_REASON)) {
            errors.add(new FieldError("reason", "本企业有申报在办，变更由县市区工信部门核实，请写明理由，" + SHORTEST_REASON + " 至 " + LONGEST_REASON + " 字"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static Conflict pending() {
        return new Conflict("已有变更申请在等待核实，核实后才能再次申请");
    }
}
