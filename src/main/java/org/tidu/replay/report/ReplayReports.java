package org.tidu.replay.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.decision.Models;
import org.tidu.problem.Conflict;
import org.tidu.replay.draft.TablesHash;
import org.tidu.replay.job.ReplayJob;
import org.tidu.replay.job.Replays;
import org.tidu.replay.outcome.Margin;
import org.tidu.replay.outcome.ReplayClass;
import org.tidu.replay.run.ClassCounts;
import org.tidu.replay.run.Dimension;
import org.tidu.replay.run.ListedCase;
import org.tidu.replay.run.ReplayFigures;

/** Replays that have ended, as reports. Who may read them, the caller has asked. */
@Component
public class ReplayReports {

    private final Replays replays;
    private final Models models;
    private final Areas areas;
    private final TierNames tiers;

    ReplayReports(Replays replays, Models models, Areas areas, TierNames tiers) {
        this.replays = replays;
        this.models = models;
        this.areas = areas;
        this.tiers = tiers;
    }

    /**
     * Of a replay this node knows.
     *
     * @param tables {@link TablesHash} of what should have been replayed
     * @throws Conflict                       when it is not over, was broken off, chose among the cases, was of other tables, or over an edition that is
     *                                        in force no more
     * @throws org.tidu.problem.NotFound when it is not kept any more
     */
    public ReplaySummary of(String replay, String tables) {
        ReplayJob job = replays.find(replay);
        if (job.isMadeUp() || !job.isOfEveryCase()) {
            throw new Conflict("这次回放没有包括全部以往的申报，不能作为复核的依据；请对全部申报回放");
        } else if (!job.tables().equals(tables)) {
            throw new Conflict("回放的不是现在的内容，没有保存；请重新回放");
        } else if (job.state() != ReplayJob.State.DONE) {
            throw new Conflict("回放还没有完成，没有保存；请等它完成，或重新回放");
        } else if (!job.edition().equals(models.newest())) {
            throw new Conflict("回放开始之后现行规则已有变动，回放对照的不是现在生效的规则，没有保存；请重新回放");
        }
        Map<String, String> names = tiers.all();
        return job.read(found -> summary(job.ruleSetId(), found, names));
    }

    private ReplaySummary summary(String ruleSet, ReplayFigures found, Map<String, String> tierNames) {
        return new ReplaySummary(ruleSet, found.counts().total(), counts(found.counts()),
                split(found.by(Dimension.TIER), code -> tierNames.getOrDefault(code, code)),
                split(found.by(Dimension.COUNTY), code -> areas.county(code).map(Area::name).orElse(code)), near(found.nearestMisses()),
                near(found.barelyMet()));
    }

    private static List<ReplaySummary.Split> split(Map<String, ClassCounts> by, UnaryOperator<String> name) {
        return by.entrySet().stream().map(one -> new ReplaySummary.Split(name.apply(one.getKey()), counts(one.getValue()))).toList();
    }

    private static List<ReplaySummary.Count> counts(ClassCounts counts) {
        return counts.all().entrySet().stream().map(one -> count(one.getKey(), one.getValue())).toList();
    }

    private static ReplaySummary.Count count(ReplayClass kind, long cases) {
        return new ReplaySummary.Count(kind.name(), kind.text(), cases);
    }

    /** Nearest first, as they come. */
    private static List<ReplaySummary.Near> near(List<ListedCase> cases) {
        Map<List<String>, Long> together = new LinkedHashMap<>();
        for (ListedCase one : cases) {
            Margin margin = one.outcome().margin().orElseThrow();
            together.merge(List.of(margin.title(), margin.required(), margin.distance().stripTrailingZeros().toPlainString()), 1L, Long::sum);
        }
        return together.entrySet().stream()
                .map(one -> new ReplaySummary.Near(one.getKey().get(0), one.getKey().get(1), one.getKey().get(2), one.getValue())).toList();
    }
}
