package org.tidu.identity;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a refused log-in: 401, or 429 with {@code Retry-After} once the way is closed. */
@RestControllerAdvice(assignableTypes = SessionController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoginRefusedHandler {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(LoginRefused refused) {
        HttpStatus status = refused.waiting() == null ? HttpStatus.UNAUTHORIZED : HttpStatus.TOO_MANY_REQUESTS;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refused.getMessage());
        problem.setTitle("登录未成功");
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (refused.waiting() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.waiting().toSeconds() + 1));
        }
        return answer.body(problem);
    }
}
