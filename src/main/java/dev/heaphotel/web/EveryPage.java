package dev.heaphotel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout needs on every page. */
@ControllerAdvice(annotations = Controller.class)
class EveryPage {

    private final Assets assets;
    private final ScriptTexts scripts;

    EveryPage(Assets assets, ScriptTexts scripts) {
        this.assets = assets;
        this.scripts = scripts;
    }

    /** A language to choose, by its own name. */
    record Choice(String code, String name, boolean current) {}

    @ModelAttribute("assets")
    Assets assets() {
        return assets;
    }

    /** Without it the browser refuses the style rules that the editor writes at run time. */
    @ModelAttribute("styleNonce")
    String styleNonce(HttpServletRequest request) {
        return ContentSecurityPolicy.nonce(request);
    }

    /** Whether the visitor runs this house. */
    @ModelAttribute("administrator")
    boolean administrator(HttpServletRequest request) {
        return request.isUserInRole("ADMIN");
    }

    /** Whether the visitor may set up interviews. */
    @ModelAttribute("interviewer")
    boolean interviewer(HttpServletRequest request) {
        return request.isUserInRole("INTERVIEWER") || request.isUserInRole("ADMIN");
    }

    @ModelAttribute("scriptTexts")
    ScriptTexts scriptTexts() {
        return scripts;
    }

    @ModelAttribute("languages")
    List<Choice> languages() {
        return Languages.ALL.stream()
                .map(each ->
                        new Choice(each.getLanguage(), each.getDisplayLanguage(each), each.equals(Texts.language())))
                .toList();
    }

    /** Where this page is, to return to in another language; the first page for what cannot be asked for again. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return failed.toString();
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getMethod().equals("GET") ? request.getRequestURI() + query : "/";
    }
}
