package org.tidu.recommendation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.time.Lateness;

/** Two forms, each for the county and for the city. */
@Configuration(proxyBeanMethods = false)
class RecommendationForms {

    @Bean
    RankingForm rankCountyRecommendations(Ranking ranking, Quotas quotas, Lateness lateness, RankingVariables variables) {
        return new RankingForm(Level.COUNTY, ranking, quotas, lateness, variables);
    }

    @Bean
    RankingForm rankCityRecommendations(Ranking ranking, Quotas quotas, Lateness lateness, RankingVariables variables) {
        return new RankingForm(Level.CITY, ranking, quotas, lateness, variables);
    }

    @Bean
    OverdueForm resolveOverdueCounty(Overdue overdue, CandidateSearch search, Clock clock) {
        return new OverdueForm(Level.COUNTY, overdue, search, clock);
    }

    @Bean
    OverdueForm resolveOverdueCity(Overdue overdue, CandidateSearch search, Clock clock) {
        return new OverdueForm(Level.CITY, overdue, search, clock);
    }
}
