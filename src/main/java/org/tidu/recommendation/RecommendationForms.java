package org.tidu.recommendation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two forms, each for the county and for the city. */
@Configuration(proxyBeanMethods = false)
class RecommendationForms {

    @Bean
    RankingForm rankCountyRecommendations(Ranking ranking, Quotas quotas) {
        return new RankingForm(Level.COUNTY, ranking, quotas);
    }

    @Bean
    RankingForm rankCityRecommendations(Ranking ranking, Quotas quotas) {
        return new RankingForm(Level.CITY, ranking, quotas);
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
