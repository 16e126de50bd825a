package dev.heaphotel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout needs on every page. */
@ControllerAdvice(annotations = Controller.class)
class EveryPage {

    private final Assets assets;

    EveryPage(Assets assets) {
        this.assets = assets;
    }

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
}
