package dev.heaphotel.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that explain the house. */
@Controller
class AboutPages {

    @GetMapping("/about/measuring")
    String measuring() {
        return "web/measuring";
    }

    /** Every word has an anchor: {@code /glossary#retained}. */
    @GetMapping("/glossary")
    String glossary() {
        return "web/glossary";
    }
}
