package org.tidu.round;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
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

    void create(DelegateExecution execution) {
        String id = execution.getProcessBusinessKey() == null
                ? UUID.randomUUID().toString() : execution.getProcessBusinessKey();
        execution.setProcessBusinessKey(id);
        execution.setVariable("roundId", id);
        execution.setVariable("cityGroup", areas.cityGroup());
        for (String deadline : List.of("opensAt", "closesAt", "countyDeadlineAt", "cityDeadlineAt")) {
            execution.setVariable(deadline + "Text", ChinaTime.deadline(instant(execution, deadline)));
        }
        rounds.create(new Round(id, text(execution, "title"), number(execution, "year"), text(execution, "tier"),
                RoundStatus.DRAFT, areas.city().code(), areas.province().code(), instant(execution, "opensAt"),
                instant(execution, "closesAt"), instant(execution, "countyDeadlineAt"),
                instant(execution, "cityDeadlineAt"), number(execution, "noticeWorkingDays"),
                (Integer) execution.getVariable("countyQuota"), text(execution, "ruleSetId"), null));
    }

    private static String text(DelegateExecution execution, String name) {
        return (String) execution.getVariable(name);
    }

    private static int number(DelegateExecution execution, String name) {
        return ((Number) execution.getVariable(name)).intValue();
    }

    private static Instant instant(DelegateExecution execution, String name) {
        return ((Date) execution.getVariable(name)).toInstant();
    }
}
