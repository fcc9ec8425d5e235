package org.tidu.recognition;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.engine.step.Step;
import org.tidu.term.DeclarationNumber;

/** The service tasks of processes {@code provincial-review} and {@code public-notice}. */
@Configuration(proxyBeanMethods = false)
class RecognitionSteps {

    @Bean
    Step averageScores(ScoreAveraging averaging) {
        return averaging::average;
    }

    @Bean
    Step failFormally() {
        return step -> step.set(RecognitionVariables.CONCLUSION, "FAIL");
    }

    @Bean
    Step publishNotice(Notices notices) {
        return step -> step.set(RecognitionVariables.NOTICE_ENDS_AT, notices.publish(new DeclarationNumber(step.businessKey())).endsAt());
    }

    @Bean
    Step closeNotice(Notices notices) {
        return step -> {
            notices.clear(new DeclarationNumber(step.businessKey()));
            step.set(RecognitionVariables.NOTICE_OUTCOME, PublicNotice.CLEARED);
        };
    }

    @Bean
    Step revokeNotice(Notices notices) {
        return step -> {
            notices.revoke(new DeclarationNumber(step.businessKey()));
            step.set(RecognitionVariables.NOTICE_OUTCOME, PublicNotice.UPHELD);
        };
    }
}
