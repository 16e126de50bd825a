package dev.heaphotel.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.heaphotel.HotelTest;
import dev.heaphotel.jar.Chromium;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** By keyboard from the register to a prediction and a hint. */
@HotelTest
class PracticeStoryTests {

    @LocalServerPort
    private int port;

    @Test
    void aProblemIsFoundAPredictionBuiltAndAHintTaken() throws Exception {
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.visit(1280, 900);
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.navigate("http://localhost:" + port + "/glossary");

            page.keyboard().press("?");
            assertThat(page.locator("dialog.shortcuts")).containsText("Search the problems");
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            find(page);
            predict(page);
            takeHint(page);

            assertThat(errors).as("errors of the page's scripts").isEmpty();
        }
    }

    private static void find(Page page) {
        assertThat(page.locator("[data-search]")).isFocused();
        page.keyboard().type("nothing of the kind");
        assertThat(page.locator("[data-none]")).isVisible();
        page.locator("[data-all]").click();
        page.keyboard().type("evict");
        assertThat(page.locator(".entry:visible")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*/\\?q=evict"));
        page.locator(".entry:visible a").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/problems/lru-cache"));
    }

    private static void predict(Page page) {
        Locator field = page.locator("[data-claim]");
        field.fill("O(x)");
        assertThat(page.locator("[data-reading]")).containsText("Not understood");
        page.locator("[data-build]").press("Enter");
        page.locator("[data-factor]").nth(1).selectOption("k");
        page.locator("[data-add]").press("Enter");
        page.locator("[data-factor]").nth(2).selectOption("log n");
        assertThat(field).hasValue("O(k + log n)");
        assertThat(page.locator("[data-reading]")).containsText("Read as O(");
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-build]")).isFocused();
    }

    /** What is in the editor stays there meanwhile. */
    private static void takeHint(Page page) {
        page.locator(".cm-content").click();
        page.keyboard().insertText("// mine");
        page.locator("[data-hint-form] button").press("Enter");
        assertThat(page.locator("[data-hints] [role=status]")).hasText("1 of 4 opened");
        assertThat(page.locator("#hint-1 summary")).isFocused();
        assertThat(page.locator(".cm-content")).containsText("// mine");
    }
}
