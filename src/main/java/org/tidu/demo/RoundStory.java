package org.tidu.demo;

import java.time.Instant;
import java.util.UUID;
import org.tidu.term.RoundId;
import org.tidu.time.ChinaTime;

/** A round in the story, with its cases. */
final class RoundStory {

    private final RoundId id = new RoundId(UUID.randomUUID().toString());
    private final Script script;
    private final Acts acts;

    /**
     * A round that is published two days before it opens.
     *
     * @param opens  the day on which it opens, at eight
     * @param closes the last day of the enterprises, to 24:00
     * @param county the last day of the counties
     * @param city   the last day of the city
     */
    RoundStory(Script script, Acts acts, int opens, int closes, int county, int city) {
        this.script = script;
        this.acts = acts;
        Instant opensAt = script.at(opens, "08:00");
        String title = "%d年湖南省先进级智能工厂（株洲市）%d月批次".formatted(
                opensAt.atZone(ChinaTime.ZONE).getYear(), opensAt.atZone(ChinaTime.ZONE).getMonthValue());
        script.add(opens - 2, "09:00", () -> acts.round().publish(id, title, script.day(opens).getYear(), opensAt,
                endOf(closes), endOf(county), endOf(city)));
    }

    CaseStory of(String login) {
        return new CaseStory(script, acts.enterprise(), acts.officers(), login);
    }

    /** A case that is started on one day, and complete with evaluation and application two days later. */
    CaseStory submitted(String login, int day) {
        return of(login).starts(id, day, "09:10").evaluates(day + 1, "10:20", 2.31).applies(day + 2, "15:40");
    }

    void begins(String login, int day, String time) {
        script.add(day, time, () -> acts.enterprise().begin(id, login));
    }

    RoundId id() {
        return id;
    }

    private Instant endOf(int day) {
        return script.at(day + 1, "00:00");
    }
}
