package org.tidu.round.page;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.assessment.verdict.Nature;
import org.tidu.term.Tier;

/** What a tier asks for, in the order of the document. */
record TierConditions(Tier tier, List<Asked> conditions) {

    /**
     * @param clause   document and item
     * @param required what is asked for; null where the title says it all
     * @param soft     a principle: a miss is shown and bars nobody
     */
    @Schema(name = "AskedCondition")
    record Asked(String code, String title, String clause, Nature nature, @Nullable String required, boolean soft) {}
}
