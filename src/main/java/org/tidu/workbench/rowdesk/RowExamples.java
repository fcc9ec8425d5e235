package org.tidu.workbench.rowdesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Service;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.assessment.rows.RowEdits;
import org.tidu.assessment.rows.TestRows;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.replay.past.NamelessFacts;
import org.tidu.replay.past.PastCase;
import org.tidu.replay.past.PastCases;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;
import org.tidu.workbench.rows.RowDecisionKind;
import org.tidu.workbench.rows.RowDecisions;
import org.tidu.workbench.version.RuleSetKind;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Rows made of examples: what the draft says of them is shown first, and becomes a row when its owner finds it right. */
@Service
class RowExamples {

    private static final int LONGEST_NAME = 200;

    private final DraftSeen seen;
    private final RuleSetVersions versions;
    private final VersionRows rows;
    private final DraftRows desk;
    private final PastCases cases;
    private final TierNames tiers;
    private final ObjectMapper json;

    RowExamples(DraftSeen seen, RuleSetVersions versions, VersionRows rows, DraftRows desk, PastCases cases, TierNames tiers, ObjectMapper json) {
        this.seen = seen;
        this.versions = versions;
        this.rows = rows;
        this.desk = desk;
        this.cases = cases;
        this.tiers = tiers;
        this.json = json;
    }

    /** Facts, and where they come from. */
    private record Given(String source, Tier tier, Map<String, Object> facts) {}

    /** Stores nothing. */
    RowExampleView look(String ruleSet, int number, RowExample example) {
        RuleSetVersion draft = seen.of(ruleSet, number, example.contentHash());
        String path = path(draft);
        Given given = given(ruleSet, example);
        return rows.with(draft, trial -> view(path, given, ExampleVerdict.of(trial, ruleSet, given.tier(), given.facts())));
    }

    /**
     * @throws InvalidInput without a name, with one that another row has, or facts that are none
     * @throws Conflict     when the draft says something else by now than what was found right; nothing is kept
     */
    RowsSavedView add(String ruleSet, int number, RowExample example, String who) {
        RuleSetVersion draft = seen.of(ruleSet, number, example.contentHash());
        String path = path(draft);
        String yaml = new String(versions.bytes(draft, path), StandardCharsets.UTF_8);
        String name = name(example.name(), yaml);
        Given given = given(ruleSet, example);
        String after = rows.with(draft, trial -> {
            ExampleVerdict judged = ExampleVerdict.of(trial, ruleSet, given.tier(), given.facts());
            if (!view(path, given, judged).seal().equals(example.seen())) {
                throw new Conflict("草稿现在的判断与您看过的不同，没有保存；请重新查看");
            }
            return RowEdits.add(yaml, name, ruleSet, judged.facts(), judged.verdict());
        });
        return desk.kept(draft, path, after, new RowDecisions.Decided(RowDecisionKind.ADDED, Set.of(name), "草稿的判断已核对，是对的", given.source()), who);
    }

    private Given given(String ruleSet, RowExample example) {
        if (example.declaration() != null && !example.declaration().isBlank()) {
            PastCase past = cases.find(ruleSet, new DeclarationNumber(example.declaration().strip()));
            return new Given("以往申报 " + past.number(), example.tier() == null ? past.tier() : new Tier(example.tier()), past.facts());
        } else if (example.facts() == null || example.facts().isEmpty()) {
            throw new InvalidInput("facts", "请选择一件以往的申报，或填写企业情况");
        } else if (example.tier() == null || example.tier().isBlank()) {
            throw new InvalidInput("tier", "请选择层级");
        }
        return new Given("自测或填写的企业情况", new Tier(example.tier()), NamelessFacts.of(example.facts()));
    }

    private RowExampleView view(String path, Given given, ExampleVerdict judged) {
        try {
            String seal = DigestUtils.sha256Hex(json.writeValueAsString(List.of(given.source(), judged.facts(), judged.verdict().tier(),
                    judged.verdict().eligible(), judged.verdict().directRecognition(), judged.verdict().conditions())));
            return new RowExampleView(path, given.source(), given.tier(), tiers.all().getOrDefault(given.tier().value(), given.tier().value()),
                    judged.verdict().eligible(), judged.verdict().directRecognition(), judged.verdict().conditions(), seal);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private String path(RuleSetVersion draft) {
        String name = "/" + draft.ruleSetId().toLowerCase(Locale.ROOT) + VersionRows.ROWS;
        boolean judges = versions.ruleSet(draft.ruleSetId()).kind() == RuleSetKind.JURISDICTION;
        return versions.files(draft).stream().map(file -> file.path()).filter(path -> judges && path.endsWith(name)).findFirst().orElseThrow(() ->
                new Conflict("规则集 " + draft.ruleSetId() + " 没有按企业核对的测试行；请在用到它的申报条件的草稿里添加"));
    }

    private static String name(String typed, String yaml) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "请给这一行起个名称，1 至 " + LONGEST_NAME + " 字");
        }
        try {
            if (TestRows.parse(yaml).named().containsKey(name)) {
                throw new InvalidInput("name", "已有名为“" + name + "”的测试行，请换一个名称");
            }
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput("path", unreadable.getMessage());
        }
        return name;
    }
}
