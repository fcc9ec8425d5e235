/**
 * County and city recommendation: candidates, ranking, the locked list with its hash, 推荐汇总表 and 推荐文件, and telling
 * every case what became of it. Clauses: notice of the city 二（三）（四）, 附件2.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Recommendation",
        allowedDependencies = {"area", "assessment", "assessment :: *", "casefile", "casefile :: *", "engine", "engine :: *", "form",
                "form :: *", "identity", "integrity", "notification", "page", "problem", "roster", "round", "term", "time"})
package org.tidu.recommendation;
