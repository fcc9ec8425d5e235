package org.tidu.identity;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a refused log-in with 401. */
@RestControllerAdvice(assignableTypes = SessionController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoginRefusedHandler {

    @ExceptionHandler
    ProblemDetail refused(LoginRefused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, refused.getMessage());
        problem.setTitle("登录未成功");
        return problem;
    }
}
