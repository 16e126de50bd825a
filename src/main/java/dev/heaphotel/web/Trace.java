package dev.heaphotel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Names every request, so that what somebody saw and what the log says of it are found together: in the answer's header, in
 * every line that is logged while it is answered, and on the error page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Trace extends OncePerRequestFilter {

    static final String HEADER = "X-Trace-Id";

    /** The name under which lines of the log carry it. */
    static final String IN_THE_LOG = "trace";

    private static final String NAME = Trace.class.getName();

    /** Short enough to read out, and two of one year are not the same. */
    private static final int BYTES = 8;

    /** As W3C Trace Context has it: a proxy or a program in front of us has named the request already. */
    private static final Pattern PARENT = Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-.*");

    private static final String PARENT_HEADER = "traceparent";

    private final SecureRandom random = new SecureRandom();

    /** Empty for what no request of ours is. */
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(NAME));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    /** After a failure the name stays with the thread: the container has yet to log it, and then shows the error page. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = of(request)
                .orElseGet(() -> given(request.getHeader(PARENT_HEADER)).orElseGet(this::drawn));
        request.setAttribute(NAME, name);
        response.setHeader(HEADER, name);
        MDC.put(IN_THE_LOG, name);
        chain.doFilter(request, response);
        MDC.remove(IN_THE_LOG);
    }

    private static Optional<String> given(@Nullable String parent) {
        return Optional.ofNullable(parent)
                .map(PARENT::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }

    private String drawn() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
