package org.tidu.round;

import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.tidu.casefile.row.CaseRow;
import org.tidu.engine.edition.Editions;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** Rounds that are open without their own process: for tests of one case. */
@TestComponent
public class RoundFixture {

    /** 2025-04-28 24:00 in Beijing. */
    public static final Instant CLOSES = Instant.parse("2025-04-28T16:00:00Z");
    public static final Instant COUNTY_DEADLINE = Instant.parse("2025-05-09T16:00:00Z");
    public static final Instant CITY_DEADLINE = Instant.parse("2025-05-23T16:00:00Z");

    private final Rounds rounds;
    private final Editions editions;
    private final RoundForms forms;

    RoundFixture(Rounds rounds, Editions editions, RoundForms forms) {
        this.rounds = rounds;
        this.editions = editions;
        this.forms = forms;
    }

    public Round of(CaseRow row) {
        return rounds.find(row.roundId()).orElseThrow();
    }

    public FormSet forms(CaseRow row) {
        return forms.of(row.roundId());
    }

    public Round open() {
        return open(editions.newest());
    }

    public Round open(EditionId editionId) {
        return open(editionId, "HN-2025", "ADVANCED");
    }

    public Round open(EditionId editionId, String ruleSetId, String tier) {
        RoundId id = new RoundId(UUID.randomUUID().toString());
        rounds.create(new Round(id, "2025年湖南省先进级智能工厂（株洲市）", 2025, new Tier(tier), RoundStatus.DRAFT, "4302", "43",
                Instant.parse("2025-04-24T00:00:00Z"), CLOSES, COUNTY_DEADLINE, CITY_DEADLINE, 5, 3, ruleSetId, null));
        rounds.pin(id, editionId, null);
        rounds.setStatus(id, RoundStatus.OPEN);
        return rounds.find(id).orElseThrow();
    }
}
