package dev.heaphotel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a page may load: our own files. The one place where this is said. Strangers' text is on most pages; this stands behind the
 * escaping, should that ever fail. Before all other filters, so that what those answer has it too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ContentSecurityPolicy extends OncePerRequestFilter {

    private static final String NONCE = ContentSecurityPolicy.class.getName() + ".nonce";

    /** 128 bits cannot be guessed. */
    private static final int NONCE_BYTES = 16;

    // The nonce is for one thing: CodeMirror writes its theme into a style element at run time.
    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'nonce-%s'; img-src 'self' data:; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Spring Security writes some of them as well, but not on what is refused before it is asked. */
    private static final Map<String, String> STRICT =
            Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin");

    private final SecureRandom random = new SecureRandom();

    /** What a style element of this answer must carry; empty where no policy is in force. */
    static String nonce(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(NONCE)).orElse("");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        STRICT.forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
