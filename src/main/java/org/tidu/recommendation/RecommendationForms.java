package org.tidu.recommendation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.time.Lateness;

/** Two forms, each for the county and for the city. */
@Configuration(proxyBeanMethods = false)
class RecommendationForms {

    @Bean
    RankingForm rankCountyRecommendations(Ranking ranking, Quotas quotas, Lateness lateness) {
        return new RankingForm(Level.COUNTY, ranking, quotas, lateness);
    }

    @Bean
    RankingForm rankCityRecommendations(Ranking ranking, Quotas quotas, Lateness lateness) {
        return new RankingForm(Level.CITY, ranking, quotas, lateness);
    }

    @Bean
    OverdueForm resolveOverdueCounty(Overdue overdue, Clock clock) {
        return new OverdueForm(Level.COUNTY, overdue, clock);
    }

    @Bean
    OverdueForm resolveOverdueCity(Overdue overdue, Clock clock) {
        return new OverdueForm(Level.CITY, overdue, clock);
    }
}
