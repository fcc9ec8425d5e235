package org.tidu.workbench.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.tidu.engine.edition.Editions;
import org.tidu.problem.Conflict;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.term.EditionId;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.DecisionReader;
import org.tidu.workbench.editor.table.Differences;
import org.tidu.workbench.editor.table.Words;
import org.tidu.workbench.editor.view.FileView;
import org.tidu.workbench.rows.RowDecision;
import org.tidu.workbench.rows.RowDecisions;
import org.tidu.workbench.rows.RowTitles;
import org.tidu.workbench.version.RuleSetRow;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionEvent;
import org.tidu.workbench.version.VersionState;

/** Rule sets, their versions and their tables, for people. */
@Service
public class RuleSetReading {

    private static final Set<VersionState> OPEN = Set.of(VersionState.DRAFT, VersionState.IN_REVIEW, VersionState.APPROVED);

    private final RuleSetVersions versions;
    private final VersionViews views;
    private final InForceFiles inForce;
    private final Rounds rounds;
    private final Editions editions;
    private final RowDecisions rows;

    RuleSetReading(RuleSetVersions versions, VersionViews views, InForceFiles inForce, Rounds rounds, Editions editions, RowDecisions rows) {
        this.versions = versions;
        this.views = views;
        this.inForce = inForce;
        this.rounds = rounds;
        this.editions = editions;
        this.rows = rows;
    }

    List<RuleSetView> all() {
        Map<String, List<RuleSetVersion>> all = versions.all().stream().collect(Collectors.groupingBy(RuleSetVersion::ruleSetId));
        Map<String, String> names = views.names(all.values().stream().flatMap(VersionViews::writers));
        return versions.ruleSets().stream().map(one -> view(one, all.getOrDefault(one.id(), List.of()), names)).toList();
    }

    /** Drafts that somebody opened and nobody has handed in, the newest first. */
    public List<VersionView> draftsOf(String author) {
        return versions.all().stream().filter(version -> version.isDraft() && author.equals(version.author())).map(views::of).toList();
    }

    RuleSetPageView page(String id, boolean mayChange) {
        RuleSetRow ruleSet = versions.ruleSet(id);
        List<RuleSetVersion> all = versions.of(id);
        List<VersionEvent> events = versions.events(id);
        List<RowDecision> decided = rows.of(id);
        Map<String, String> names = views.names(Stream.concat(VersionViews.writers(all), Stream.concat(events.stream().map(VersionEvent::who),
                decided.stream().map(RowDecision::by))));
        List<VersionLineView> history = Stream.concat(events.stream().map(event -> new VersionLineView(event.number(), event.happenedAt(),
                names.get(event.who()), event.kind().title(), event.detail())), RowDecisionLines.of(decided, names, titles(decided.isEmpty() ? List.of() : all)))
                .sorted(Comparator.comparing(VersionLineView::happenedAt).reversed()).toList();
        List<Round> published = rounds.published();
        Map<EditionId, String> labels = editions.labels(id + "/", published.stream().map(Round::editionId).filter(Objects::nonNull).toList());
        return new RuleSetPageView(view(ruleSet, all, names), all.stream().map(version -> views.of(version, all, names)).toList(),
                published.stream().flatMap(round -> pinned(id, round, labels.get(round.editionId())).stream()).toList(),
                history, mayChange);
    }

    private RowTitles titles(List<RuleSetVersion> newestFirst) {
        return RowTitles.of(newestFirst.stream().limit(1).flatMap(version -> InForceFiles.decisions(versions.bytes(version)).values().stream()).toList());
    }

    /** @param against number of the version to compare with; null for the one it was made from */
    VersionPageView version(String id, int number, Integer against, boolean mayChange) {
        RuleSetVersion version = versions.find(id, number);
        Optional<RuleSetVersion> other = Optional.ofNullable(against == null ? version.baseNumber() : against).map(one -> versions.find(id, one));
        Map<String, byte[]> before = other.map(versions::bytes).orElse(Map.of());
        Map<String, byte[]> files = new TreeMap<>(InForceFiles.decisions(versions.bytes(version)));
        Words words = inForce.words(files);
        String main = "/" + id.toLowerCase(Locale.ROOT) + ".dmn";
        List<FileTablesView> shown = files.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, byte[]> file) -> !file.getKey().endsWith(main)).thenComparing(Map.Entry::getKey)).map(file -> file(file.getKey(), file.getValue(), before.get(file.getKey()), words)).toList();
        return new VersionPageView(views.of(version), other.map(views::of).orElse(null), shown, mayChange && version.mayBeWritten(), mayChange,
                version.mayBeWritten() || version.isWaiting() ? versions.overtaking(version, views.today()).map(RuleSetVersion::label).orElse(null) : null);
    }

    /** A file as it is. */
    byte[] bytes(String id, int number, String path) {
        return versions.bytes(versions.find(id, number), path);
    }

    FileTablesView file(String path, byte[] bytes, byte[] before, Words words) {
        FileView file = read(bytes, words);
        return new FileTablesView(path, file, before == null ? List.of() : Differences.between(read(before, words), file));
    }

    /** A file that cannot be read is shown without tables; why, its findings say. */
    private static FileView read(byte[] bytes, Words words) {
        try {
            return new DecisionReader(SourceText.of(bytes), words).file();
        } catch (Conflict unreadable) {
            return new FileView("无法按表格显示", unreadable.getMessage(), List.of());
        }
    }

    /** Rounds published before there were versions name their rule set only. */
    private static Optional<PinnedRoundView> pinned(String id, Round round, @Nullable String label) {
        return label != null || round.ruleSetId().equals(id)
                ? Optional.of(new PinnedRoundView(round.id(), round.title(), round.status().text(), label)) : Optional.empty();
    }

    private RuleSetView view(RuleSetRow ruleSet, List<RuleSetVersion> all, Map<String, String> names) {
        return new RuleSetView(ruleSet.id(), ruleSet.jurisdiction(), ruleSet.kind(), ruleSet.kind().title(), ruleSet.name(),
                RuleSetVersions.inForce(all, views.today()).map(version -> views.of(version, all, names)).orElse(null),
                all.stream().filter(version -> OPEN.contains(version.state())).map(version -> views.of(version, all, names)).toList());
    }
}
