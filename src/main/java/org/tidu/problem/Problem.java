package org.tidu.problem;

import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Builds the body of a refusal (RFC 9457). */
final class Problem {

    private Problem() {}

    static ProblemDetail of(HttpStatusCode status, String title, String detail) {
        return of(status, title, detail, List.of());
    }

    static ProblemDetail of(HttpStatusCode status, String title, String detail, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }
}
