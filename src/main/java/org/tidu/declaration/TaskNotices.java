package org.tidu.declaration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.waiver.WaiverOffer;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.correction.Corrections;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.declaration.judgement.CorrectionRules;
import org.tidu.declaration.judgement.UnmetWords;
import org.tidu.engine.edition.EditionForms;
import org.tidu.engine.step.WaitingTask;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.OptionLabels;
import org.tidu.round.Rounds;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;
import org.tidu.time.ChinaTime;

/** Why a task waits for the enterprise: something new, or something sent back, with its items, its reason and its instant. */
@Component
class TaskNotices {

    /** On its way back to the enterprise a case passes these without waiting for anybody. */
    private static final Set<Stage> PASSING = Set.of(Stage.REGISTRATION, Stage.BASIC_LISTING);
    private static final String FORM_OF_RETURN = "review-county";
    /** What has to be mended after a refusal, with the decision that refused it. */
    private static final Map<String, String> REFUSALS =
            Map.of("userTask_mendRegistration", "REFUSED", "userTask_mendListing", "NOT_LISTED");
    /** What the enterprise does about it. */
    private static final Map<String, String> AMENDS =
            Map.of("userTask_mendRegistration", "补办", "userTask_mendListing", "说明");

    private final CaseLog log;
    private final Assessments assessments;
    private final CorrectionRules corrections;
    private final Rounds rounds;
    private final EditionForms forms;

    TaskNotices(CaseLog log, Assessments assessments, CorrectionRules corrections, Rounds rounds, EditionForms forms) {
        this.log = log;
        this.assessments = assessments;
        this.corrections = corrections;
        this.rounds = rounds;
        this.forms = forms;
    }

    TaskNotice of(CaseRow row, WaitingTask task) {
        if (REFUSALS.containsKey(task.key())) {
            return last(row.number(), review -> review.decision().equals(REFUSALS.get(task.key())))
                    .map(review -> refused(task, review)).orElseGet(() -> toDo(task));
        }
        boolean judged = log.cameFrom(row.number(), PASSING).filter(Stage.ASSESSMENT::equals).isPresent();
        if (task.key().equals(Corrections.CORRECTION)) {
            // an administrator may put a case there, and then no officer has said what is to be corrected
            return last(row.number(), Review::returnsItems)
                    .map(review -> judged ? correctedAgain(row, task, review) : correction(row, task, review))
                    .orElseGet(() -> toDo(task));
        }
        return judged ? returned(row, task) : writing(task);
    }

    /** A verification was refused: the officer's words, and until when to mend it. */
    private static TaskNotice refused(WaitingTask task, Review review) {
        return new TaskNotice("核实未通过：" + review.step(), "「" + review.step() + "」未通过。" + reason(review) + "请在 "
                + ChinaTime.deadline(task.due()) + "（北京时间）前完成「" + task.name()
                + "」，随后重新核实；逾期没有" + AMENDS.get(task.key()) + "的，这件申报办结。申报书的填写和提交不受影响。");
    }

    private static TaskNotice writing(WaitingTask task) {
        return new TaskNotice("待办：填报成熟度自评估结果和申报书", "请在 " + ChinaTime.deadline(task.due())
                + "（北京时间）前提交。两份可以同时填写：先提交成熟度自评估结果，再提交申报书。");
    }

    private static TaskNotice toDo(WaitingTask task) {
        return new TaskNotice("待办：" + task.name(),
                "请在 " + ChinaTime.deadline(task.due()) + "（北京时间）前完成「" + task.name() + "」。");
    }

    private TaskNotice correction(CaseRow row, WaitingTask task, Review review) {
        return new TaskNotice("退回补正：" + review.items().size() + " 处须修改",
                "由县市区工信部门退回补正。" + reason(review) + "须修改：" + items(row, review) + before(task)
                        + "，逾期按最后一次提交的材料审核。");
    }

    private TaskNotice correctedAgain(CaseRow row, WaitingTask task, Review review) {
        List<Condition> unmet = assessments.unmet(row.number());
        return new TaskNotice("补正后" + UnmetWords.items(unmet) + "未达到，请继续补正",
                "补正后未达到的条件：" + UnmetWords.each(unmet) + "。" + inVain(row.number()) + byOfficer(row.number())
                        + "可改的内容和补正意见不变：" + items(row, review) + before(task)
                        + "，逾期由县市区工信部门按最后一次提交的材料研究。");
    }

    private TaskNotice returned(CaseRow row, WaitingTask task) {
        List<Condition> unmet = assessments.unmet(row.number());
        EditionId editionId = rounds.find(row.roundId()).orElseThrow().editionId();
        boolean evaluatedAnew = unmet.stream().anyMatch(condition -> corrections.needsEvaluation(editionId, condition.code()));
        return new TaskNotice("申报已退回：" + UnmetWords.items(unmet) + "未达到",
                "核验后退回，未达到的条件：" + UnmetWords.each(unmet) + "。" + inVain(row.number()) + byOfficer(row.number())
                        + (evaluatedAnew ? "成熟度自评估结果须先重新提交。" : "") + before(task) + "，逾期未重新提交的按逾期未提交办结。");
    }

    /** An exception was asked for where the rules know none. */
    private String inVain(DeclarationNumber number) {
        WaiverOffer offer = assessments.offer(number);
        return offer.isPossible() || assessments.exceptionAskedFor(number).isEmpty() ? ""
                : UnmetWords.items(offer.never()) + "不能作特殊情况认可。";
    }

    /** The words of the officer who sent it back after an exception was asked for; nothing when the rules alone did. */
    private String byOfficer(DeclarationNumber number) {
        List<Review> reviews = log.reviews(number);
        Review last = reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
        return last != null && last.decision().equals("RETURN") && last.items().isEmpty() ? reason(last) : "";
    }

    private Optional<Review> last(DeclarationNumber number, Predicate<Review> which) {
        return log.reviews(number).stream().filter(which).reduce((earlier, later) -> later);
    }

    private static String reason(Review review) {
        return "理由：" + review.reason() + (review.reason().endsWith("。") ? "" : "。");
    }

    /** As the officer chose them, by their names in that form. */
    private String items(CaseRow row, Review review) {
        FormSchema form = forms.of(rounds.find(row.roundId()).orElseThrow().editionId(), FORM_OF_RETURN);
        return review.items().stream()
                .map(item -> Objects.requireNonNullElseGet(item.label(), () -> OptionLabels.label(form, "field", item.field()))
                        + "（" + item.comment() + "）")
                .collect(Collectors.joining("；")) + "。";
    }

    private static String before(WaitingTask task) {
        return "请在 " + ChinaTime.deadline(task.due()) + "（北京时间）前改完并重新提交";
    }
}
