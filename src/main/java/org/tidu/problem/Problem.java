package org.tidu.problem;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Builds the body of a refusal (RFC 9457). */
public final class Problem {

    private Problem() {}

    /** Somebody else was faster. */
    public static ProblemDetail changedMeanwhile() {
        return of(HttpStatus.CONFLICT, "内容已被他人更新", "请刷新页面后重试；您的填写内容仍保留在草稿中");
    }

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
