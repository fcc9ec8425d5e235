package org.tidu.recommendation.paper;

import java.util.List;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/**
 * A case on a locked list, with everything the papers print of it.
 *
 * @param rank          from 1; null when it is not recommended
 * @param scenarioLines {@code 1. 环节—场景—实例} (附件2), with a single em dash
 * @param benchmarkYear the latest year in which the enterprise became 湖南省智能制造标杆企业, or null
 * @param waivers       conditions accepted as a special case, in words with both offices; empty when there is none
 * @param remark        why it is not recommended, or what the officer notes; may be null
 */
public record ListEntry(
        DeclarationNumber number,
        boolean recommended,
        Integer rank,
        String enterpriseName,
        CreditCode uscc,
        String factoryName,
        List<String> scenarioLines,
        String contactName,
        String contactMobile,
        Integer benchmarkYear,
        String waivers,
        String remark) {

    /** What an enterprise can say of the last column before anybody has read its material. */
    String benchmark() {
        return benchmarkYear == null ? "非湖南省智能制造标杆企业" : "湖南省智能制造标杆企业（" + benchmarkYear + "年）";
    }

    /** The last column of 附件2: whether it is a benchmark enterprise, whether the material passed (附件2 注2), what was waived. */
    public String note() {
        String benchmark = benchmark();
        String material = recommended ? "材料审核通过" : "未推荐";
        return benchmark + "；" + material + (waivers.isEmpty() ? "" : "；" + waivers) + (remark == null ? "" : "；" + remark);
    }
}
