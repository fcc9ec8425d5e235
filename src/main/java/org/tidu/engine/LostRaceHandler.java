package org.tidu.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tidu.problem.Problem;

/** Answers who lost a race for a process or a task as it answers who lost one for a row of ours. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostRaceHandler {

    @ExceptionHandler
    ProblemDetail changedMeanwhile(OptimisticLockingException refused) {
        return Problem.changedMeanwhile();
    }
}
