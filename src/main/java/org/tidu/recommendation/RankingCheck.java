package org.tidu.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidu.casefile.row.CaseRow;
import org.tidu.problem.FieldError;
import org.tidu.term.DeclarationNumber;

/** Is this a complete ranking of the candidates? Every error names the enterprise and the way out. */
final class RankingCheck {

    /** A case that is not recommended ends with this reason. */
    private static final int LEAST_REASON = 10;

    private final List<RankedRow> rows;
    private final List<FieldError> errors = new ArrayList<>();

    private RankingCheck(List<RankedRow> rows) {
        this.rows = rows;
    }

    /** @param waits whether everything under way has to be reviewed first: nothing follows the list */
    static List<FieldError> problems(List<RankedRow> rows, Candidates candidates, OptionalInt quota, boolean waits) {
        if (waits && !candidates.received().isEmpty()) {
            return List.of(new FieldError(RankingVariables.RANKING,
                    candidates.pendingText() + "请先审核完毕，再提交排序；到期仍未审核完毕的，由上级处理逾期"));
        }
        RankingCheck check = new RankingCheck(rows);
        check.everyCandidateOnce(candidates.ready());
        check.ranksFromOneWithoutGaps();
        check.reasonsGiven();
        check.withinQuota(quota);
        return check.errors;
    }

    private void everyCandidateOnce(List<CaseRow> ready) {
        Set<DeclarationNumber> missing = ready.stream().map(CaseRow::number).collect(Collectors.toCollection(HashSet::new));
        for (RankedRow row : rows) {
            if (!missing.remove(row.number())) {
                refuse(row.path() + ".number", row.number() + " 不在候选名单中或重复出现，请刷新页面后重新排序");
            }
        }
        ready.stream().filter(candidate -> missing.contains(candidate.number())).forEach(candidate ->
                refuse(RankingVariables.RANKING, "缺少候选申报 " + candidate.number() + " " + candidate.enterpriseName()
                        + "，请刷新页面后重新排序"));
    }

    private void ranksFromOneWithoutGaps() {
        long recommended = rows.stream().filter(RankedRow::recommended).count();
        Map<Integer, String> taken = new HashMap<>();
        for (RankedRow row : rows) {
            if (!row.recommended()) {
                continue;
            }
            if (row.rank() == null || row.rank() < 1 || row.rank() > recommended) {
                refuse(row.path() + ".rank", row.enterpriseName() + "：推荐次序应为 1 至 " + recommended + " 的整数");
            } else if (taken.putIfAbsent(row.rank(), row.enterpriseName()) != null) {
                refuse(row.path() + ".rank", row.enterpriseName() + "：次序 " + row.rank() + " 已用于"
                        + taken.get(row.rank()) + "，请改用其他次序");
            }
        }
    }

    private void reasonsGiven() {
        rows.stream().filter(row -> !row.recommended() && isTooShort(row.remark())).forEach(row ->
                refuse(row.path() + ".remark", row.enterpriseName() + "：不推荐的，请在备注中至少写 " + LEAST_REASON + " 个字说明理由，企业会看到"));
    }

    private static boolean isTooShort(String remark) {
        return remark == null || remark.strip().codePoints().count() < LEAST_REASON;
    }

    private void withinQuota(OptionalInt quota) {
        long recommended = rows.stream().filter(RankedRow::recommended).count();
        if (quota.isPresent() && recommended > quota.getAsInt()) {
            refuse(RankingVariables.RANKING, "推荐 " + recommended + " 件，超出名额 " + quota.getAsInt()
                    + " 件，请取消 " + (recommended - quota.getAsInt()) + " 件的推荐");
        }
    }

    private void refuse(String path, String message) {
        errors.add(new FieldError(path, message));
    }
}
