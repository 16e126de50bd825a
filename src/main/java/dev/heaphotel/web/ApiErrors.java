package dev.heaphotel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whatever goes wrong below {@code /api} is answered as an RFC 9457 problem. Pages have their error page instead. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors {

    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request) throws Exception {
        boolean nobodyListens = failure instanceof AsyncRequestNotUsableException;
        if (!isApi(request) || failure instanceof AccessDeniedException || nobodyListens) {
            throw failure;
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return problem(UnreadableBody.explain(unreadable), request);
        }
        if (failure instanceof ErrorResponse known) {
            return problem(known, request);
        }
        return problem(unexpected(failure, request), request);
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static ResponseEntity<ProblemDetail> problem(ErrorResponse error, HttpServletRequest request) {
        HttpStatusCode status = error.getStatusCode();
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(error.getHeaders());
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        ProblemDetail problem = error.getBody();
        Trace.of(request).ifPresent(reference -> problem.setProperty("traceId", reference));
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static ApiProblem unexpected(Exception failure, HttpServletRequest request) {
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        String reference = Trace.of(request).orElse("-");
        return new ApiProblem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                Texts.say("web.failed"),
                Texts.say("web.failed.reference", reference));
    }
}
