package org.tidu.problem;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every request the application refuses with problem+json; see {@link RequestProblems} for unreadable ones. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProblemHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ProblemDetail invalidInput(InvalidInput refused) {
        return Problem.of(HttpStatus.BAD_REQUEST, "填写内容有误", refused.getMessage(), refused.errors());
    }

    @ExceptionHandler
    ProblemDetail badHeader(BadHeader refused) {
        return Problem.of(HttpStatusCode.valueOf(refused.status()), "请求头不正确", refused.getMessage(),
                List.of(new FieldError(refused.header(), refused.getMessage())));
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound refused) {
        return Problem.of(HttpStatus.NOT_FOUND, "未找到", refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail forbidden(Forbidden refused) {
        return Problem.of(HttpStatus.FORBIDDEN, "无权操作", refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail conflict(Conflict refused) {
        ProblemDetail problem = Problem.of(HttpStatus.CONFLICT, "当前状态不允许此操作", refused.getMessage());
        refused.properties().forEach(problem::setProperty);
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooManyRequests refused) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()))
                .body(Problem.of(HttpStatus.TOO_MANY_REQUESTS, "请求过于频繁", refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(Busy refused) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()))
                .body(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "系统繁忙", refused.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail changedMeanwhile(ConcurrencyFailureException refused) {
        return Problem.changedMeanwhile();
    }

    @ExceptionHandler
    ProblemDetail storedMeanwhile(DuplicateKeyException refused) {
        return Problem.of(HttpStatus.CONFLICT, "内容已存在", "相同的内容刚刚已保存，请刷新页面后查看");
    }

    /** The last line of defence: whatever comes here should have been refused by name before. */
    @ExceptionHandler
    ProblemDetail notStorable(DataIntegrityViolationException refused) {
        LOG.warn("the database refused what no check had refused", refused);
        return Problem.of(HttpStatus.BAD_REQUEST, "填写内容有误", "内容过长或含有不能保存的字符，未保存任何内容，请修改后重试",
                List.of());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> unexpected(Exception fault) throws Exception {
        // security exceptions belong to the filter chain, which answers them
        if (fault.getClass().getName().startsWith("org.springframework.security")) {
            throw fault;
        }
        if (DepartedClients.hasLeft(fault)) {
            // nobody is there to be answered, or Tomcat answers what is no HTTP; it is no fault of ours
            return null;
        }
        Optional<Outage> outage = Outage.behind(fault);
        if (outage.isPresent()) {
            LOG.warn("the database is away: {}", fault.toString());
            return busy(outage.get().busy());
        }
        LOG.error("request failed", fault);
        return ResponseEntity.internalServerError().body(
                Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "系统错误", "操作未完成，未保存任何内容，请稍后重试；仍不成功的，请把编号 " + RequestId.current() + " 告诉系统管理员"));
    }
}
