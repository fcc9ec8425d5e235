package org.tidu.recognition;

import java.util.Date;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of processes {@code provincial-review} and {@code public-notice}. */
@Configuration(proxyBeanMethods = false)
class RecognitionDelegates {

    @Bean
    JavaDelegate averageScores(ScoreAveraging averaging) {
        return averaging::average;
    }

    @Bean
    JavaDelegate failFormally() {
        return execution -> execution.setVariable("conclusion", "FAIL");
    }

    @Bean
    JavaDelegate publishNotice(Notices notices) {
        return execution -> execution.setVariable(
                "noticeEndsAt", Date.from(notices.publish(execution.getProcessBusinessKey()).endsAt()));
    }

    @Bean
    JavaDelegate closeNotice(Notices notices) {
        return execution -> {
            notices.clear(execution.getProcessBusinessKey());
            execution.setVariable("noticeOutcome", PublicNotice.CLEARED);
        };
    }

    @Bean
    JavaDelegate revokeNotice(Notices notices) {
        return execution -> {
            notices.revoke(execution.getProcessBusinessKey());
            execution.setVariable("noticeOutcome", PublicNotice.UPHELD);
        };
    }
}
