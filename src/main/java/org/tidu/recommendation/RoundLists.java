package org.tidu.recommendation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.engine.process.Processes;
import org.tidu.problem.NotFound;
import org.tidu.round.Round;
import org.tidu.round.RoundStatus;
import org.tidu.round.Rounds;
import org.tidu.term.RoundId;

/** Opens the lists of a round with it, and tells the counties when the enterprises' window has closed. */
@Component
class RoundLists {

    private final Rounds rounds;
    private final Areas areas;
    private final Lists lists;
    private final Processes processes;
    private final WaitingCounties waiting;

    RoundLists(Rounds rounds, Areas areas, Lists lists, Processes processes, WaitingCounties waiting) {
        this.rounds = rounds;
        this.areas = areas;
        this.lists = lists;
        this.processes = processes;
        this.waiting = waiting;
    }

    /** One list and one process for each county and one of each for the city, in the round's own edition. */
    void open(RoundId roundId) {
        rounds.setStatus(roundId, RoundStatus.OPEN);
        Round round = rounds.find(roundId).orElseThrow(() -> new NotFound("没有该申报批次"));
        areas.counties().forEach(area -> open(round, ListRef.county(roundId, area.code()), area));
        open(round, ListRef.city(roundId, areas.city().code()), areas.city());
    }

    void closeWindow(RoundId roundId) {
        rounds.setStatus(roundId, RoundStatus.WINDOW_CLOSED);
        areas.counties().forEach(area -> waiting.tell(ListRef.county(roundId, area.code())));
    }

    private void open(Round round, ListRef ref, Area area) {
        lists.open(ref, area.name());
        processes.start(round.editionId(), ref.level().processKey(), ref.businessKey(), variables(round, ref, area));
    }

    private Map<String, Object> variables(Round round, ListRef ref, Area area) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("roundId", round.id().value());
        variables.put("roundTitle", round.title());
        variables.put("level", ref.level().name());
        variables.put("areaCode", area.code());
        variables.put("areaName", area.name());
        variables.put("countyGroup", ref.level() == Level.COUNTY ? Areas.countyGroup(area.code()) : null);
        variables.put("cityGroup", areas.cityGroup());
        variables.put("provinceGroup", areas.provinceGroup());
        variables.put("countyDeadlineAt", round.countyDeadlineAt());
        variables.put("cityDeadlineAt", round.cityDeadlineAt());
        return variables;
    }
}
