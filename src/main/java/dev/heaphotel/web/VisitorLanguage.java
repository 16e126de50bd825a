package dev.heaphotel.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language a visitor chose, by a cookie; else the first of the browser's languages that there are texts in; else English. */
@Component("localeResolver")
class VisitorLanguage implements LocaleResolver {

    static final String COOKIE = "language";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> preferred(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        ResponseCookie cookie = ResponseCookie.from(
                        COOKIE, Languages.nearest(locale).getLanguage())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(VisitorLanguage::known);
    }

    /** Without the header the servlet would name the machine's own language. */
    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Languages.ENGLISH;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> known(wanted.getLanguage()).stream())
                .findFirst()
                .orElse(Languages.ENGLISH);
    }

    private static Optional<Locale> known(String language) {
        return Languages.ALL.stream()
                .filter(each -> each.getLanguage().equals(language))
                .findFirst();
    }
}
