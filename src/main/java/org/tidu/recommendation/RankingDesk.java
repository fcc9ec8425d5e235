package org.tidu.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.casefile.row.CaseRow;
import org.tidu.engine.Callers;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.problem.Conflict;
import org.tidu.problem.NotFound;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.term.DeclarationNumber;

/** A ranking in the portal: what it shows, saving its draft, signing it. What is signed passes the form of the task. */
@Component
class RankingDesk {

    private final Lists lists;
    private final CandidateSearch search;
    private final RankingDraftTable drafts;
    private final Quotas quotas;
    private final ListDeadlines deadlines;
    private final Rounds rounds;
    private final Tasks tasks;
    private final Callers callers;
    private final CandidateFacts facts;
    private final TransactionTemplate transaction;

    RankingDesk(Lists lists, CandidateSearch search, RankingDraftTable drafts, Quotas quotas, ListDeadlines deadlines,
            Rounds rounds, Tasks tasks, Callers callers, CandidateFacts facts, TransactionTemplate transaction) {
        this.lists = lists;
        this.search = search;
        this.drafts = drafts;
        this.quotas = quotas;
        this.deadlines = deadlines;
        this.rounds = rounds;
        this.tasks = tasks;
        this.callers = callers;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** @param own whether it is the viewer's to sign */
    RankingView view(ListRef ref, boolean own) {
        Round round = rounds.find(ref.roundId()).orElseThrow(() -> new NotFound("没有这个申报批次"));
        ListRow last = lists.get(ref);
        Candidates candidates = search.of(ref);
        RankingDraft draft = drafts.of(ref);
        return new RankingView(ref.level(), ref.areaCode(), last.areaName(), round.title(), last.isLocked() ? last.no() + 1 : last.no(),
                own && task(ref).isPresent(), deadlines.of(ref, round), quotas.text(ref), draft.version(), draft.savedAt(), draft.savedBy(),
                draft.ranked(candidates.ready()).stream().map(this::row).toList(),
                candidates.received().stream().map(RankingDesk::other).toList(),
                candidates.writing().stream().map(RankingDesk::other).toList());
    }

    /** @throws Conflict when there is nothing to rank, or a colleague has saved meanwhile */
    void save(ListRef ref, RankingRequest request, String who) {
        open(ref);
        drafts.save(ref, request.version(), request.draft(), who);
    }

    /**
     * Signs what is sent: as completing the task in Tasklist does. What is refused leaves the draft as it was.
     *
     * @throws org.tidu.problem.InvalidInput naming every bad row
     * @throws Conflict after the deadline, when the candidates are no longer those sent, or when a colleague has saved meanwhile or holds the task
     */
    void sign(ListRef ref, RankingRequest request, String who, List<String> groups) {
        TaskView task = open(ref);
        if (task.assignee() != null && !task.assignee().equals(who)) {
            throw new Conflict("排序任务已由 " + task.assignee() + " 领取，请由其签署，或在任务列表中接办后再签署");
        }
        transaction.executeWithoutResult(all -> signed(ref, task, request, who, groups));
    }

    /** The draft becomes what is signed, or stays as it was. */
    private void signed(ListRef ref, TaskView task, RankingRequest request, String who, List<String> groups) {
        Candidates candidates = search.of(ref);
        mustBeThoseShown(request.draft(), candidates.ready());
        drafts.save(ref, request.version(), request.draft(), who);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(RankingVariables.RANKING, new RankingDraft(0, null, null, request.draft()).ranked(candidates.ready()).stream()
                .map(RankingVariables::row).toList());
        values.put("rankingVersion", RankingVariables.version(candidates));
        callers.as(who, groups, () -> {
            tasks.complete(task.id(), values);
            return null;
        });
    }

    /** Nobody signs for a case that came, or without one that went, after the page was opened. */
    private static void mustBeThoseShown(List<RankingDraft.Row> sent, List<CaseRow> ready) {
        List<DeclarationNumber> shown = sent.stream().map(RankingDraft.Row::number).toList();
        List<DeclarationNumber> now = ready.stream().map(CaseRow::number).toList();
        String changes = Stream.concat(
                        ready.stream().filter(row -> !shown.contains(row.number()))
                                .map(row -> "新增 " + row.number() + " " + row.enterpriseName()),
                        shown.stream().filter(number -> !now.contains(number)).map(number -> number + " 已不在候选之列"))
                .collect(Collectors.joining("；"));
        if (!changes.isEmpty() || Set.copyOf(shown).size() != shown.size()) {
            throw new Conflict("候选申报与页面所列不一致" + (changes.isEmpty() ? "" : "：" + changes) + "。尚未签署，请刷新页面核对后再签署");
        }
    }

    private TaskView open(ListRef ref) {
        return task(ref).orElseThrow(() -> new Conflict("现在没有待签署的排序：尚无审核完毕的申报，或期限已过"));
    }

    private Optional<TaskView> task(ListRef ref) {
        return tasks.openForBusinessKey(ref.businessKey()).stream()
                .filter(task -> ref.level().rankingForm().equals(task.formId())).findFirst();
    }

    private RankingView.Candidate row(RankingDraft.Place place) {
        CaseRow candidate = place.candidate();
        return new RankingView.Candidate(candidate.number(), candidate.enterpriseName(), candidate.factoryName(), place.recommended(),
                place.rank(), place.remark(), facts.verdict(candidate), facts.benchmarkYear(candidate), facts.countyPlace(candidate));
    }

    private static RankingView.OpenCase other(CaseRow row) {
        return new RankingView.OpenCase(row.number(), row.enterpriseName(), row.stageText());
    }
}
