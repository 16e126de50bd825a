package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 403: for programs as problem details, for people as the error page. */
@Component
class AccessRefused implements AccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(AccessRefused.class);

    private final JsonMapper json;

    AccessRefused(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        log.info("Refused: {} {} to {}", request.getMethod(), request.getRequestURI(), asker());
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            keepWhatWasTyped(request, reason);
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, words(reason));
        problem.setTitle(Texts.say("account.refused.not-allowed"));
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private static String asker() {
        return SignedIn.now().map(person -> person.id().toString()).orElse("nobody");
    }

    /** For the error page: a form whose token is stale was not taken, and code in it must not be lost. */
    private static void keepWhatWasTyped(HttpServletRequest request, AccessDeniedException reason) {
        if (reason instanceof CsrfException) {
            request.setAttribute("staleForm", true);
            request.setAttribute("typedSource", request.getParameter("source"));
        }
    }

    private static String words(AccessDeniedException reason) {
        return reason instanceof CsrfException
                ? Texts.say("account.refused.stale")
                : Texts.say("account.refused.may-not");
    }
}
