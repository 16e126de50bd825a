package dev.heaphotel.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Refuses a request with an RFC 9457 problem: a title that is the same for every occurrence, a detail that is not. */
public class ApiProblem extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    /** @param detail what was expected, what was found, what to do next */
    public ApiProblem(HttpStatus status, String title, String detail) {
        super(status, problem(status, title, detail), null);
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
