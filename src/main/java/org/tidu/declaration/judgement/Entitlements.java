package org.tidu.declaration.judgement;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.assessment.AssessmentService;
import org.tidu.casefile.HonourClaim;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.term.DeclarationNumber;

/** Which of an enterprise's verified honours is put before the decision on direct recognition: any one of them may open it. */
@Component
public class Entitlements {

    private final ClaimedHonours honours;
    private final CaseTable cases;
    private final Rounds rounds;
    private final AssessmentService service;

    Entitlements(ClaimedHonours honours, CaseTable cases, Rounds rounds, AssessmentService service) {
        this.honours = honours;
        this.cases = cases;
        this.rounds = rounds;
        this.service = service;
    }

    /** The latest that the rule set of the round accepts, else the latest; empty without an honour. */
    public Optional<Entitlement> best(DeclarationNumber number) {
        CaseRow row = cases.find(number).orElseThrow();
        Round round = rounds.find(row.roundId()).orElseThrow();
        List<HonourClaim> verified = honours.of(row).stream().filter(one -> one.basis() != null).toList();
        return verified.stream().filter(one -> opens(round, one)).findFirst().or(() -> verified.stream().findFirst())
                .map(one -> new Entitlement(one.kind(), one.name(), one.year(), one.basis()));
    }

    private boolean opens(Round round, HonourClaim honour) {
        return service.recognisesDirectly(round.editionId(), round.ruleSetId(), round.tier(), honour.kind(), honour.year());
    }
}
