package org.tidu.declaration.judgement;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.assessment.AssessmentService;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.roster.Rosters;
import org.tidu.round.Round;
import org.tidu.round.Rounds;

/** Which of an enterprise's honours is put before the decision on direct recognition: any one of them may open it. */
@Component
public class BenchmarkHonours {

    private final Rosters rosters;
    private final CaseTable cases;
    private final Rounds rounds;
    private final AssessmentService service;

    BenchmarkHonours(Rosters rosters, CaseTable cases, Rounds rounds, AssessmentService service) {
        this.rosters = rosters;
        this.cases = cases;
        this.rounds = rounds;
        this.service = service;
    }

    /** The latest year that the rule set of the round accepts, else the latest; empty without an honour. */
    public Optional<Integer> bestYear(String number) {
        CaseRow row = cases.find(number).orElseThrow();
        Round round = rounds.find(row.roundId()).orElseThrow();
        List<Integer> years = rosters.benchmarkYears(row.uscc());
        return years.stream()
                .filter(year -> service.recognisesDirectly(
                        round.editionId(), round.ruleSetId(), round.tier(), Rosters.BENCHMARK_ENTERPRISE, year))
                .findFirst()
                .or(() -> years.stream().findFirst());
    }
}
