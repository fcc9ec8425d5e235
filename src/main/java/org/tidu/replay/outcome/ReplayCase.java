package org.tidu.replay.outcome;

import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/**
 * A case that is judged again: as it was declared, with the facts of its last verdict.
 *
 * @param number    of the declaration; of a made-up case a name that says what it tries
 * @param roundId   null for a made-up case
 * @param county    code of the county; null for a made-up case
 * @param size      LARGE, MEDIUM, SMALL or MICRO; null when the facts do not say
 * @param industry  two digits of GB/T 4754-2017; null when the facts do not say
 * @param ruleSetId it was judged by
 * @param facts     in the form of the assessment contract
 */
public record ReplayCase(String number, String enterprise, @Nullable RoundId roundId, @Nullable String county, Tier tier,
                         @Nullable String size, @Nullable String industry, String ruleSetId, Map<String, Object> facts) {}
