package org.tidu.replay.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.problem.FieldErrors;
import org.tidu.replay.draft.DraftFiles;
import org.tidu.replay.job.ReplayQuestion;
import org.tidu.replay.slider.NumberCell;

/** Requests as questions: the files sent, over those of the version named. */
@Component
class DraftQuestions {

    private static final int LONGEST = 40;

    private final DraftFiles versions;

    DraftQuestions(DraftFiles versions) {
        this.versions = versions;
    }

    ReplayQuestion of(ReplayRequest request) {
        return question(request.ruleSet(), request.files(), request.version(), Boolean.TRUE.equals(request.madeUp()), request.cases(), null);
    }

    ReplayQuestion of(SliderRequest request) {
        SliderRequest.Cell cell = request.cell();
        return question(request.ruleSet(), request.files(), request.version(), false, request.cases(),
                new NumberCell(cell.file(), cell.decision(), cell.row(), cell.column()));
    }

    private ReplayQuestion question(String ruleSet, Map<String, String> sent, @Nullable DraftVersion version, boolean madeUp,
            @Nullable ChosenCases cases, @Nullable NumberCell cell) {
        FieldErrors errors = new FieldErrors();
        if (ruleSet.isBlank() || ruleSet.length() > LONGEST) {
            errors.add("ruleSet", "没有这个规则集，请从列表中选择");
        }
        ChosenCases chosen = Objects.requireNonNullElse(cases, ChosenCases.ALL);
        ReplayQuestion question = new ReplayQuestion(ruleSet, new HashMap<>(), madeUp, chosen.of(ruleSet, errors), cell);
        errors.refuse();
        if (version != null) {
            question.files().putAll(versions.of(version.ruleSet(), version.number()));
        }
        sent.forEach((name, text) -> question.files().put(name, text.getBytes(StandardCharsets.UTF_8)));
        return question;
    }
}
