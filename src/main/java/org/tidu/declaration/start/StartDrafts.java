package org.tidu.declaration.start;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.declaration.draft.Drafts;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.round.Round;
import org.tidu.round.RoundStatus;
import org.tidu.round.Rounds;
import org.tidu.term.RoundId;
import org.tidu.time.ReceiptTime;

/** Declarations that an enterprise has begun and not started; the last saved first. */
@Component
class StartDrafts {

    private final Drafts drafts;
    private final Rounds rounds;
    private final ReceiptTime time;

    StartDrafts(Drafts drafts, Rounds rounds, ReceiptTime time) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.time = time;
    }

    /** Those of archived rounds are left out. */
    List<StartDraft> of(EnterpriseMember member) {
        return drafts.starts(member.uscc()).entrySet().stream()
                .flatMap(saved -> rounds.find(new RoundId(saved.getKey())).stream()
                        .filter(round -> round.status() != RoundStatus.ARCHIVED && round.status() != RoundStatus.DISCARDED)
                        .map(round -> draft(round, saved)))
                .toList();
    }

    private StartDraft draft(Round round, Map.Entry<String, Instant> saved) {
        return new StartDraft(round.id(), round.title(), round.tier(), round.closesAt(), round.accepts(time.now()), saved.getValue());
    }
}
