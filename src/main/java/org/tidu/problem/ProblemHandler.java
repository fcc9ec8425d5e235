package org.tidu.problem;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every refused request with problem+json: a title in Chinese and, for bad input, each field by its path. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ProblemDetail invalidInput(InvalidInput refused) {
        return problem(HttpStatus.BAD_REQUEST, "填写内容有误", refused.getMessage(), refused.errors());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound refused) {
        return problem(HttpStatus.NOT_FOUND, "未找到", refused.getMessage(), List.of());
    }

    @ExceptionHandler
    ProblemDetail forbidden(Forbidden refused) {
        return problem(HttpStatus.FORBIDDEN, "无权操作", refused.getMessage(), List.of());
    }

    @ExceptionHandler
    ProblemDetail conflict(Conflict refused) {
        return problem(HttpStatus.CONFLICT, "当前状态不允许此操作", refused.getMessage(), List.of());
    }

    @ExceptionHandler
    ProblemDetail changedMeanwhile(OptimisticLockingFailureException refused) {
        return problem(HttpStatus.CONFLICT, "内容已被他人更新", "请刷新页面后重试；您的填写内容仍保留在草稿中", List.of());
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = refused.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), error.getDefaultMessage()))
                .toList();
        return ResponseEntity.badRequest()
                .body(problem(HttpStatus.BAD_REQUEST, "填写内容有误", "请更正标出的字段后重新提交", errors));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.badRequest()
                .body(problem(HttpStatus.BAD_REQUEST, "请求内容无法读取", UnreadableBody.explain(refused),
                        UnreadableBody.errors(refused)));
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception fault) throws Exception {
        // security exceptions belong to the filter chain, which answers them
        if (fault.getClass().getName().startsWith("org.springframework.security")) {
            throw fault;
        }
        LOG.error("request failed", fault);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "系统错误", "操作未完成，未保存任何内容，请稍后重试", List.of());
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }
}
