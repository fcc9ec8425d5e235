package org.tidu.replay.job;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.decision.Models;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.Findings;
import org.tidu.policy.RuleSetCheck;
import org.tidu.problem.InvalidInput;
import org.tidu.replay.draft.DraftModels;

/** What a draft has to be before any of it is evaluated: files of rules, within the bounds. */
@Component
class DraftGate {

    private static final int MOST_FILES = 20;
    private static final Pattern NAME = Pattern.compile("decisions/[\\w-]{1,60}(/[\\w-]{1,60})?/[\\w-]{1,100}\\.dmn");

    private final Models models;
    private final RuleSetCheck check = new RuleSetCheck();

    DraftGate(Models models) {
        this.models = models;
    }

    /**
     * The draft over the edition in force.
     *
     * @throws InvalidInput when a name is no rule file's, a file is beyond the bounds or cannot be read, or the rule set is not in it
     */
    DraftModels draft(String ruleSetId, Map<String, byte[]> files) {
        if (files.size() > MOST_FILES) {
            throw new InvalidInput("files", "一次最多 " + MOST_FILES + " 个规则文件");
        }
        files.keySet().stream().filter(name -> !NAME.matcher(name).matches()).findFirst().ifPresent(name -> {
            throw new InvalidInput("files", "规则文件的名称应为 decisions/地区/年份/名称.dmn，请更正");
        });
        refuse(check.beyondBounds(files));
        Findings unreadable = new Findings();
        files.values().forEach(bytes -> DecisionModel.read(bytes, unreadable));
        refuse(unreadable.list());
        DraftModels draft = DraftModels.over(models, models.newest(), files);
        String file = "/" + ruleSetId.toLowerCase(Locale.ROOT) + ".dmn";
        // cases are chosen by the id as it is written
        boolean isId = ruleSetId.equals(ruleSetId.toUpperCase(Locale.ROOT));
        if (!isId || draft.names(draft.newest()).stream().noneMatch(name -> name.endsWith(file))) {
            throw new InvalidInput("ruleSet", "没有这个规则集，请从列表中选择");
        }
        return draft;
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new InvalidInput("files", findings.stream().map(Finding::message).distinct().collect(Collectors.joining("；")));
        }
    }
}
