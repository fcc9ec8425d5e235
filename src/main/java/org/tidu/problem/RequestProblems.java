package org.tidu.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers requests that never reach a controller: wrong method, media type, parameter, body, size or address. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestProblems extends ResponseEntityExceptionHandler {

    private static final String BAD_INPUT = "填写内容有误";

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = refused.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), error.getDefaultMessage()))
                .toList();
        return answer(Problem.of(status, BAD_INPUT, "请更正标出的字段后重新提交", errors), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (refused.getMostSpecificCause() instanceof BodyTooLarge tooLarge) {
            return answer(tooLarge(tooLarge), headers);
        }
        Optional<TooSlow> slow = TooSlow.behind(refused);
        if (slow.isPresent()) {
            return answer(tooSlow(slow.get()), headers);
        }
        return answer(Problem.of(status, "请求内容无法读取", UnreadableBody.explain(refused),
                UnreadableBody.errors(refused)), headers);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException refused, HttpHeaders headers, HttpStatusCode status,
            WebRequest request) {
        return parameter(refused.getParameterName(), "缺少参数「" + refused.getParameterName() + "」", headers);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException refused, HttpHeaders headers, HttpStatusCode status,
            WebRequest request) {
        return parameter(refused.getRequestPartName(), "请选择要上传的文件", headers);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = refused instanceof MethodArgumentTypeMismatchException mismatch
                ? mismatch.getName() : String.valueOf(refused.getPropertyName());
        return parameter(name, "参数「" + name + "」的类型或取值不正确", headers);
    }

    /** Without the line Spring writes into the log: it is the caller's mistake. */
    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException refused, HttpHeaders headers, HttpStatusCode status,
            WebRequest request) {
        return handleExceptionInternal(refused, null, headers, status, request);
    }

    /** Which types the address takes. */
    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String taken = refused.getSupportedMediaTypes().stream().filter(type -> !type.isWildcardSubtype()).map(MediaType::toString).distinct()
                .collect(Collectors.joining(" 或 "));
        return answer(Problem.of(status, RequestTitles.of(status), taken.isEmpty() ? RequestTitles.advice(status) : "请以 " + taken + " 提交"), headers);
    }

    @ExceptionHandler
    ProblemDetail tooLarge(BodyTooLarge refused) {
        return Problem.of(HttpStatus.PAYLOAD_TOO_LARGE, RequestTitles.of(HttpStatus.PAYLOAD_TOO_LARGE),
                refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail tooSlow(TooSlow refused) {
        return Problem.of(HttpStatus.REQUEST_TIMEOUT, RequestTitles.of(HttpStatus.REQUEST_TIMEOUT), refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail brokenUpload(MultipartException refused) {
        return TooSlow.behind(refused).map(this::tooSlow).orElseGet(() ->
                Problem.of(HttpStatus.BAD_REQUEST, "请求内容无法读取", "上传的内容不完整或格式不正确，请重新选择文件上传"));
    }

    /** Everything else Spring refuses itself: its status and headers, our words. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Problem.of(status, RequestTitles.of(status), RequestTitles.advice(status)), headers);
    }

    private static ResponseEntity<Object> parameter(String name, String message, HttpHeaders headers) {
        return answer(Problem.of(HttpStatus.BAD_REQUEST, BAD_INPUT, message,
                List.of(new FieldError(name, message))), headers);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }
}
