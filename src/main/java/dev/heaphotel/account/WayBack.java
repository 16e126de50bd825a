package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * Where somebody was before signing in or up, to return there: the parameter {@code from}, else the page whose link was followed.
 * Only ever a page of this house, so that no link of ours leads to another one.
 */
final class WayBack {

    static final String PARAMETER = "from";

    static final String HOME = "/";

    /** A path and a query of plain characters: no second slash at the start, no backslash, nothing that ends a header. */
    private static final Pattern OURS = Pattern.compile("/(?:[\\w.~%!$&'()*+,;=:@?-][\\w.~%!$&'()*+,;=:@/?-]*)?");

    private static final int MOST = 500;

    /** Pages that are no place to return to. */
    private static final Set<String> DOORS = Set.of("/sign-in", "/sign-up", "/sign-out", "/set-up", "/account/delete");

    private WayBack() {}

    static String of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .or(() -> referrer(request))
                .filter(WayBack::isOurs)
                .orElse(HOME);
    }

    private static boolean isOurs(String path) {
        return path.length() <= MOST && OURS.matcher(path).matches() && !DOORS.contains(path.replaceFirst("[?].*", ""));
    }

    private static Optional<String> referrer(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                    .map(WayBack::parse)
                    .filter(page -> request.getServerName().equalsIgnoreCase(page.getHost()))
                    .map(page -> page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static URI parse(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
