package org.tidu.support;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What a county officer fills in. */
public final class CountyReviews {

    /** Hunan's advanced tier leaves four conditions to people. */
    public static final List<Map<String, String>> ALL_MET = Collections.nCopies(4, Map.of("finding", "MEETS"));

    private CountyReviews() {}

    public static Map<String, Object> declines(String reason) {
        return Map.of("decision", "DECLINE", "reason", reason, "judgements", ALL_MET);
    }

    public static Map<String, Object> recommends() {
        return Map.of("decision", "RECOMMEND", "reason", "材料真实完整", "judgements", ALL_MET);
    }
}
