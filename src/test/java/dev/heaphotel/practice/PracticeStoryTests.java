package dev.heaphotel.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** By keyboard from the register to a prediction and a hint. */
@HotelTest
class PracticeStoryTests {

    @RegisterExtension
    final Stay stay = new Stay();

    @Test
    void aProblemIsFoundAPredictionBuiltAndAHintTaken() {
        Page page = stay.page(1280, 900);
        page.navigate(stay.address("/glossary"));

        page.keyboard().press("?");
        assertThat(page.locator("dialog.shortcuts")).containsText("Search the problems");
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        find(page);
        predict(page);
        takeHint(page);
    }

    private static void find(Page page) {
        assertThat(page.locator("[data-search]")).isFocused();
        page.keyboard().type("nothing of the kind");
        assertThat(page.locator("[data-none]")).isVisible();
        page.locator("[data-all]").click();
        page.keyboard().type("evicting frees");
        assertThat(page.locator(".entry:visible")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*/\\?q=evicting(\\+|%20)frees"));
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
        page.locator("[data-factor]").nth(2).selectOption("");
        page.locator("[data-factor]").first().selectOption("n");
        page.locator("[data-join]").first().selectOption("min");
        assertThat(field).hasValue("O(min(n, k))");
        assertThat(page.locator("[data-reading]")).containsText("Read as O(min(n, k))");
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
