package org.tidu.round;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.engine.step.StepContext;
import org.tidu.engine.step.Variable;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;
import org.tidu.time.ChinaTime;

/** Turns the variables of a drafted round into its row, and gives the instance its business key and groups. */
@Component
class RoundDrafts {

    private final Rounds rounds;
    private final Areas areas;

    RoundDrafts(Rounds rounds, Areas areas) {
        this.rounds = rounds;
        this.areas = areas;
    }

    void create(StepContext step) {
        RoundId id = new RoundId(step.businessKey() == null ? UUID.randomUUID().toString() : step.businessKey());
        step.setBusinessKey(id.value());
        step.set(RoundVariables.ROUND_ID, id.value());
        step.set(RoundVariables.CITY_GROUP, areas.cityGroup());
        for (Variable<Instant> deadline : RoundVariables.INSTANTS) {
            step.set(RoundVariables.textOf(deadline), ChinaTime.deadline(step.get(deadline)));
        }
        rounds.create(new Round(id, step.get(RoundVariables.TITLE), step.get(RoundVariables.YEAR),
                new Tier(step.get(RoundVariables.TIER)), RoundStatus.DRAFT, areas.city().code(), areas.province().code(),
                step.get(RoundVariables.OPENS_AT), step.get(RoundVariables.CLOSES_AT),
                step.get(RoundVariables.COUNTY_DEADLINE_AT), step.get(RoundVariables.CITY_DEADLINE_AT),
                step.get(RoundVariables.NOTICE_WORKING_DAYS), step.get(RoundVariables.COUNTY_QUOTA),
                step.get(RoundVariables.RULE_SET_ID), null));
    }
}
