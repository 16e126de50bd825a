package dev.heaphotel.account;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** 429 for whoever has had all of {@link SignInAttempts}, with the time after which there are some again. */
public final class TooManyAttempts extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    public TooManyAttempts() {
        super(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(SignInAttempts.WINDOW.toSeconds()));
        return headers;
    }
}
