package org.tidu.declaration.deposit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.area.Groups;
import org.tidu.casefile.row.CaseRow;
import org.tidu.engine.process.Processes;
import org.tidu.round.Round;
import org.tidu.round.Rounds;

/** Starts process {@code declaration} for a case, in the edition of its round. */
@Component
class CaseProcess {

    private final Rounds rounds;
    private final Areas areas;
    private final Processes processes;

    CaseProcess(Rounds rounds, Areas areas, Processes processes) {
        this.rounds = rounds;
        this.areas = areas;
        this.processes = processes;
    }

    /** Returns the id of the instance. */
    String start(CaseRow row) {
        Round round = rounds.find(row.roundId()).orElseThrow();
        return processes.start(round.editionId(), "declaration", row.number().value(), variables(row, round));
    }

    private Map<String, Object> variables(CaseRow row, Round round) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("declarationNumber", row.number().value());
        variables.put("roundId", round.id().value());
        variables.put("roundTitle", round.title());
        variables.put("tier", round.tier().value());
        variables.put("enterpriseName", row.enterpriseName());
        variables.put("factoryName", row.factoryName());
        // the groups that handle it come from the table county-routing, by this code
        variables.put("countyCode", row.countyCode());
        variables.put("expertGroup", areas.expertGroup());
        variables.put("enterpriseGroup", Groups.ofEnterprise(row.uscc()));
        variables.put("deadlineAt", row.deadlineAt());
        variables.put("countyDeadlineAt", round.countyDeadlineAt());
        variables.put("cityDeadlineAt", round.cityDeadlineAt());
        variables.put("maturityNeeded", true);
        return variables;
    }
}
