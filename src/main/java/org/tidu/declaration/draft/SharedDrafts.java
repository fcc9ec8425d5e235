package org.tidu.declaration.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.casefile.document.Canonical;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.form.schema.FormSections;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.term.CreditCode;

/**
 * How the colleagues of an enterprise write one draft: each part of the form has a version of its own, a save names the one it began from, and one that began
 * from an older version never takes the place of a colleague's. What it brought is kept aside.
 */
@Component
public class SharedDrafts {

    private final DraftTable table;
    private final AsideTable aside;
    private final WriterTable writers;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SharedDrafts(DraftTable table, AsideTable aside, WriterTable writers, Clock clock, TransactionTemplate transaction) {
        this.table = table;
        this.aside = aside;
        this.writers = writers;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * @param shown what the whole form shows at the moment
     * @throws InvalidInput when the part is none of the form, a field none of the part, or the draft larger than 512 KiB
     * @throws DraftClash   when a colleague has saved the part since
     * @throws Conflict     when the draft it began from is gone
     */
    public KeptDraft save(String context, FormSections form, DraftSave save, EnterpriseMember member, Supplier<Map<String, Object>> shown) {
        DraftBounds.check(form, save);
        String section = save.section() == null ? "" : save.section();
        String json = Canonical.json(save.data());
        Instant now = clock.instant();
        if (!taken(context, form, section, save, json, member, now)) {
            if (!keptAside(context, section, json, member, now)) {
                throw new Conflict("这份草稿已不在了，可能已经提交；这次没有保存。请先复制要保留的文字，再刷新页面继续");
            }
            throw new DraftClash(text(context, form, section, member, shown));
        }
        writers.seen(member, context, section);
        DraftNews news = news(context, member);
        int version = news.sections().stream().filter(one -> one.section().equals(section)).mapToInt(DraftSection::version).findFirst().orElse(0);
        return new KeptDraft(now, version, news.sections(), news.writers());
    }

    private boolean taken(String context, FormSections form, String section, DraftSave save, String json, EnterpriseMember member, Instant now) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> stored(context, form, section, save, json, member, now)));
        } catch (DuplicateKeyException begunMeanwhile) {
            // a colleague has begun the draft, perhaps another part of it; now it is there
            return Boolean.TRUE.equals(transaction.execute(status -> stored(context, form, section, save, json, member, now)));
        }
    }

    /** False when there is no draft (any more) to keep it with. */
    private boolean keptAside(String context, String section, String json, EnterpriseMember member, Instant now) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            table.alone(member.uscc(), context);
            if (table.content(member.uscc(), context, "").isEmpty()) {
                return false;
            }
            aside.refused(member.uscc(), context, section, member.accountId(), json, member.displayName(), now);
            return true;
        }));
    }

    private boolean stored(String context, FormSections form, String section, DraftSave save, String json, EnterpriseMember member, Instant now) {
        CreditCode uscc = member.uscc();
        table.alone(uscc, context);
        List<StoredSection> there = divided(uscc, context, form);
        if (section.isEmpty() && !form.isInOnePiece()) {
            return there.isEmpty() && storedInParts(context, form, json, member, now);
        }
        Optional<StoredSection> before = there.stream().filter(one -> one.section().equals(section)).findFirst();
        if (before.map(StoredSection::version).orElse(0).intValue() != save.version()) {
            // sent again after its answer was lost
            return table.content(uscc, context, section).filter(json::equals).isPresent();
        }
        Drafts.requireRoom(there.stream().filter(one -> !one.section().equals(section)).mapToInt(StoredSection::length).sum() + json.length());
        if (there.isEmpty()) {
            table.begin(uscc, context, now, member.displayName());
        }
        boolean first = before.isEmpty() && !section.isEmpty();
        if (first) {
            table.add(uscc, context, section, 1, json, now, member.displayName());
        } else if (!table.replaced(uscc, context, section, save.version(), json, now, member.displayName())) {
            return false;
        }
        aside.settled(uscc, context, section, member.accountId());
        String other = before.map(StoredSection::savedBy).orElse("同事");
        save.notChosen().forEach(text -> aside.add(uscc, context, section, member.accountId(), text, text.mine() ? member.displayName() : other, now));
        return true;
    }

    private boolean storedInParts(String context, FormSections form, String json, EnterpriseMember member, Instant now) {
        Drafts.requireRoom(json.length());
        table.replaceAll(member.uscc(), context, json, now, member.displayName());
        divided(member.uscc(), context, form);
        return true;
    }

    /** What was saved in one piece, as by a copy or by an earlier release, is divided into the parts of its form when one of them is touched. */
    private List<StoredSection> divided(CreditCode uscc, String context, FormSections form) {
        List<StoredSection> there = table.sections(uscc, context);
        Optional<StoredSection> whole = there.stream().filter(one -> one.section().isEmpty()).findFirst();
        if (form.isInOnePiece() || whole.isEmpty()) {
            return there;
        }
        String json = table.content(uscc, context, "").orElseThrow();
        Map<String, Object> rest = Canonical.map(json);
        List<String> parts = form.fields().keySet().stream().filter(part -> !form.part(part, rest).isEmpty()).toList();
        Map<String, Map<String, Object>> contents = new LinkedHashMap<>();
        parts.forEach(part -> contents.put(part, form.part(part, rest)));
        contents.values().forEach(content -> rest.keySet().removeAll(content.keySet()));
        if (!parts.isEmpty() && table.keepRest(uscc, context, whole.get().version(), Canonical.json(rest))) {
            List<String> stored = new ArrayList<>(there.stream().map(StoredSection::section).toList());
            contents.forEach((part, content) -> {
                if (!stored.contains(part)) {
                    table.add(uscc, context, part, whole.get().version(), Canonical.json(content), whole.get().savedAt(), whole.get().savedBy());
                }
            });
        }
        return table.sections(uscc, context);
    }

    /** The part as the form shows it, and its version. */
    public SectionText text(String context, FormSections form, String section, EnterpriseMember member, Supplier<Map<String, Object>> shown) {
        DraftBounds.requirePart(form, section);
        Optional<StoredSection> stored = open(context, form, member).stream().filter(one -> one.section().equals(section)).findFirst();
        return new SectionText(section, stored.map(StoredSection::version).orElse(0), stored.map(StoredSection::savedAt).orElse(null),
                stored.map(StoredSection::savedBy).orElse(null), form.part(section, shown.get()));
    }

    /** The parts as they are stored, for a form that is opened. */
    public List<DraftSection> sections(String context, FormSections form, EnterpriseMember member) {
        return open(context, form, member).stream().map(StoredSection::shown).toList();
    }

    private List<StoredSection> open(String context, FormSections form, EnterpriseMember member) {
        return transaction.execute(status -> divided(member.uscc(), context, form));
    }

    /** Somebody has the form open. */
    public DraftNews present(String context, FormSections form, WritingPlace place, EnterpriseMember member) {
        if (place.place() != null) {
            DraftBounds.requirePart(form, place.place());
        }
        writers.seen(member, context, place.place());
        return news(context, member);
    }

    private DraftNews news(String context, EnterpriseMember member) {
        return new DraftNews(table.sections(member.uscc(), context).stream().map(StoredSection::shown).toList(), writers.others(member, context));
    }

    public List<AsideText> aside(String context, EnterpriseMember member) {
        return aside.of(member.uscc(), context);
    }
}
