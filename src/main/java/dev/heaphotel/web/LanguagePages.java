package dev.heaphotel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The choice of a language at the foot of every page. */
@Controller
class LanguagePages {

    /** A path and a query of this house: no second slash at the start, no backslash, nothing that ends a header. */
    private static final Pattern OURS = Pattern.compile("/(?:[\\w.~%!$&'()*+,;=:@?-][\\w.~%!$&'()*+,;=:@/?-]*)?");

    private static final int MOST = 500;

    private final LocaleResolver languages;

    LanguagePages(LocaleResolver languages) {
        this.languages = languages;
    }

    /** @param from the page to return to; the first one where that is no page of ours */
    @PostMapping("/language")
    String choose(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "/") String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Locale.forLanguageTag(language));
        return "redirect:" + (from.length() <= MOST && OURS.matcher(from).matches() ? from : "/");
    }
}
