package dev.heaphotel.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.question.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** From the register to an answered question without a mouse. Wherever the focus is, it is seen. */
@HotelTest
class KeyboardStoryTests {

    /** More than any page has places to stop at. */
    private static final int MOST_STOPS = 150;

    /** Where the focus is and whether that can be seen: by an outline, or by the cursor in the editor. */
    private static final String FOCUS = """
        (wanted) => {
            const at = document.activeElement;
            const style = getComputedStyle(at);
            const box = at.getBoundingClientRect();
            const seen = at.matches(".cm-content, body") || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
            return [at.matches(wanted), seen && (at === document.body || box.width * box.height > 0), at.outerHTML.slice(0, 120)];
        }\
        """;

    @RegisterExtension
    final Stay stay = new Stay();

    private final List<String> unseen = new ArrayList<>();

    @Test
    void theWholeWayIsWalkedByKeyboard() {
        stay.judge().willSay(JsonMapper.shared().readValue(Measured.LEAK_IN_A_MAP.json(), Judgement.class));
        Page page = stay.page(1280, 900);
        page.navigate(stay.address("/"));
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();

        tabTo(page, ".entry a[href='/problems/lru-cache']");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/problems/lru-cache"));
        assertThat(page.locator(".editor.alive")).isAttached();
        tabTo(page, "[data-splitter]");
        page.keyboard().press("ArrowRight");
        tabTo(page, ".cm-content");
        page.keyboard().insertText("// mine\n");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape"); // The first one closes what the editor offers, where it does.
        page.keyboard().press("Tab"); // At once: after two seconds a Tab is for the code again.
        tabTo(page, "[data-claim]");
        page.keyboard().type("O(k)");
        tabTo(page, "[data-submit]");
        page.keyboard().press("Enter");

        assertThat(page.locator(".verdict")).hasAttribute("data-code", "LEAK");
        tabTo(page, ".verdict summary");
        page.keyboard().press("Enter");
        tabTo(page, ".verdict a[href*='/questions']");
        follow(page);
        tabTo(page, "input[name=answer]");
        page.keyboard().type("38");
        page.keyboard().press("Enter");
        assertThat(page.locator(".question")).containsText("Right.");
        tabTo(page, "[data-onward]");
        follow(page);
        tabTo(page, "input[name=answer]");
        assertThat(unseen).as("stops of the focus that cannot be seen").isEmpty();
    }

    /** Enter, and the page that it leads to. */
    private static void follow(Page page) {
        String here = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(here));
    }

    private void tabTo(Page page, String wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            List<?> at = (List<?>) page.evaluate(FOCUS, wanted);
            if (!Boolean.TRUE.equals(at.get(1))) {
                unseen.add(at.get(2).toString());
            }
            if (Boolean.TRUE.equals(at.get(0))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + wanted + " on " + page.url());
    }
}
