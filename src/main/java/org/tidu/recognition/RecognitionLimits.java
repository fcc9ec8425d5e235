package org.tidu.recognition;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.assessment.ProcedureLimits;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.round.Rounds;

/** Finds the limits of a case. */
@Configuration(proxyBeanMethods = false)
class RecognitionLimits {

    @Bean
    CaseLimits caseLimits(Cases cases, Rounds rounds, ProcedureLimits limits) {
        return number -> {
            CaseRow row = cases.find(number).orElseThrow();
            return limits.of(rounds.find(row.roundId()).orElseThrow().editionId(), row.tier());
        };
    }
}
