package org.tidu.declaration.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.casefile.document.Canonical;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/**
 * Drafts on the server, one for each enterprise and context ({@code start:<round>}, {@code next:<round>:<form>} or {@code <case>:<form>}), so that
 * colleagues go on where another stopped and nothing is lost when a deadline passes. Drafts are not validated. How colleagues save the parts of one is
 * {@link SharedDrafts}.
 */
@Component
public class Drafts {

    private static final String START = "start:";
    static final int LIMIT = 512 * 1024;

    private final DraftTable table;
    private final Clock clock;

    Drafts(DraftTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    public static String ofStart(RoundId roundId) {
        return START + roundId;
    }

    /** Of a form that follows a start which has not been sent yet. */
    public static String ofNext(RoundId roundId, String formId) {
        return "next:" + roundId + ":" + formId;
    }

    /** The start has been sent: what was prepared for the forms that follow it is theirs from now on. */
    public void followStart(CreditCode uscc, RoundId roundId, DeclarationNumber declarationNumber) {
        table.move(uscc, ofNext(roundId, ""), declarationNumber.value());
    }

    public static String ofTask(DeclarationNumber declarationNumber, String formId) {
        return declarationNumber + ":" + formId;
    }

    /**
     * Puts this in the place of whatever was there; a colleague who goes on with an older text is told.
     *
     * @throws InvalidInput when the draft is larger than 512 KiB
     */
    @Transactional
    public Instant replace(CreditCode uscc, String context, Map<String, Object> content, String by) {
        String json = Canonical.json(content);
        requireRoom(json.length());
        Instant now = clock.instant();
        table.replaceAll(uscc, context, json, now, by);
        return now;
    }

    static void requireRoom(int length) {
        if (length > LIMIT) {
            throw new InvalidInput("data", "草稿超过 512 KB，请精简文字后再保存");
        }
    }

    public Optional<Draft> find(CreditCode uscc, String context) {
        Map<String, String> contents = table.contents(uscc, context);
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> content = new LinkedHashMap<>();
        contents.values().forEach(part -> content.putAll(Canonical.map(part)));
        return savedAt(uscc, context).map(savedAt -> new Draft(content, savedAt));
    }

    /** When any part of it was saved last. */
    public Optional<Instant> savedAt(CreditCode uscc, String context) {
        return Optional.ofNullable(table.savedLast(uscc, context).get(context));
    }

    /** When the enterprise last saved the start form of each round it has begun with, by round. */
    public Map<String, Instant> starts(CreditCode uscc) {
        Map<String, Instant> saved = new LinkedHashMap<>();
        table.savedLast(uscc, START + "%").forEach((context, at) -> saved.put(context.substring(START.length()), at));
        return saved;
    }

    /**
     * The form has been handed in, put together from these versions of its parts; all of the draft goes.
     *
     * @param from by part; null when nothing is said of them
     * @throws Conflict when a colleague has saved a newer one: it would be lost
     */
    public void handIn(CreditCode uscc, String context, Map<String, Integer> from) {
        if (from != null) {
            // what is saved from here on finds no draft any more, and is told so
            table.alone(uscc, context);
            List<StoredSection> newer = table.sections(uscc, context).stream()
                    .filter(section -> from.get(section.section()) == null || section.version() > from.get(section.section())).toList();
            if (!newer.isEmpty()) {
                throw new Conflict(newer.get(0).savedBy() + "刚刚保存了新的内容，本次没有提交；请查看最新内容后再提交");
            }
        }
        table.delete(uscc, context);
    }
}
