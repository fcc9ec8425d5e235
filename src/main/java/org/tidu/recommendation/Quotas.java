package org.tidu.recommendation;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.tidu.round.Round;
import org.tidu.round.Rounds;

/** How many a list may recommend: a round may limit its counties; the city is not limited. */
@Component
class Quotas {

    private final Rounds rounds;

    Quotas(Rounds rounds) {
        this.rounds = rounds;
    }

    OptionalInt of(ListRef ref) {
        Integer quota = ref.level() == Level.CITY ? null
                : rounds.find(ref.roundId()).map(Round::countyQuota).orElse(null);
        return quota == null ? OptionalInt.empty() : OptionalInt.of(quota);
    }

    String text(ListRef ref) {
        OptionalInt quota = of(ref);
        return quota.isPresent() ? "推荐名额：最多 " + quota.getAsInt() + " 件。" : "本批次未设推荐名额上限。";
    }
}
