package org.tidu.recommendation;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.tidu.round.Round;
import org.tidu.round.Rounds;

/** How many more an area may recommend: a round may limit its counties, all their lists together; the city is not limited. */
@Component
class Quotas {

    private final Rounds rounds;
    private final Lists lists;

    Quotas(Rounds rounds, Lists lists) {
        this.rounds = rounds;
        this.lists = lists;
    }

    OptionalInt of(ListRef ref) {
        Integer quota = ref.level() == Level.CITY ? null
                : rounds.find(ref.roundId()).map(Round::countyQuota).orElse(null);
        return quota == null ? OptionalInt.empty() : OptionalInt.of(Math.max(0, quota - lists.recommended(ref)));
    }

    String text(ListRef ref) {
        OptionalInt quota = of(ref);
        return quota.isPresent() ? "推荐名额：还可推荐 " + quota.getAsInt() + " 件。" : "本批次未设推荐名额上限。";
    }
}
