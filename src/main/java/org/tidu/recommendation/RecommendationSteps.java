package org.tidu.recommendation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.engine.step.Step;
import org.tidu.engine.step.StepContext;
import org.tidu.term.RoundId;

/** The service tasks of processes {@code county-recommendation} and {@code city-summary}, and two of {@code round}. */
@Configuration(proxyBeanMethods = false)
class RecommendationSteps {

    @Bean
    Step openRound(RoundLists round) {
        return step -> round.open(new RoundId(step.businessKey()));
    }

    @Bean
    Step closeWindow(RoundLists round) {
        return step -> round.closeWindow(new RoundId(step.businessKey()));
    }

    @Bean
    Step collectCandidates(Ranking ranking) {
        return step -> step.setAll(ranking.outlook(list(step), step.get(list(step).level().deadline())));
    }

    @Bean
    Step lockList(ListLocking locking) {
        return step -> locking.lock(list(step));
    }

    @Bean
    Step announceList(Announcements announcements) {
        return step -> announcements.announce(list(step));
    }

    @Bean
    Step passUnreviewed(Announcements announcements) {
        return step -> announcements.passUnreviewed(list(step));
    }

    @Bean
    Step concludeCounty(CountyConclusion conclusion) {
        return step -> conclusion.conclude(list(step));
    }

    @Bean
    Step warnRanking(Reminders reminders) {
        return step -> reminders.deadlineNear(
                list(step), step.get(list(step).level().deadline()), step.get(ListVariables.ROUND_TITLE));
    }

    @Bean
    Step extendListDeadline(Overdue overdue) {
        return step -> step.set(list(step).level().deadline(), overdue.extend(list(step)));
    }

    private static ListRef list(StepContext step) {
        return new ListRef(new RoundId(step.get(ListVariables.ROUND_ID)), Level.valueOf(step.get(ListVariables.LEVEL)),
                step.get(ListVariables.AREA_CODE));
    }
}
