package dev.heaphotel.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody types, reloads, types in a second tab, pastes a whole file, and loses nothing. */
@HotelTest
class DraftStoryTests {

    @RegisterExtension
    final Stay stay = new Stay();

    @Test
    @Timeout(120)
    void nothingTypedIsLost() {
        Page first = stay.page(1280, 900);
        open(first);

        write(first, "class LRUCache { int first = \"\"; }");
        assertThat(first.locator("[data-draft]")).hasText("Saved");
        assertThat(first.locator(".cm-lintRange-error")).isVisible();
        first.reload();
        assertThat(code(first)).containsText("int first");

        Page second = first.context().newPage();
        open(second);
        assertThat(code(second)).containsText("int first");
        write(second, "class LRUCache { int second; }");
        assertThat(second.locator("[data-draft]")).hasText("Saved");
        write(first, "class LRUCache { int again; }");
        assertThat(first.locator("[data-notice]")).containsText("Both texts are kept");
        picture(first, "conflict");
        first.getByText("See the difference").click();
        assertThat(first.locator(".difference-dialog .gone")).containsText("int second");
        first.getByText("Close").click();
        first.getByText("Keep mine").click();
        assertThat(first.locator("[data-notice]")).isHidden();
        assertThat(first.locator("[data-draft]")).hasText("Saved");

        paste(first, "x".repeat(5_000_000));
        assertThat(first.locator("[data-complaint]")).containsText("What was here is unchanged");
        assertThat(code(first)).containsText("int again");

        second.navigate(address() + "/attempts");
        second.locator("a[href*='restore=']").first().click();
        assertThat(code(second)).containsText("int second");
        second.getByText("Undo").click();
        assertThat(code(second)).containsText("int again");
    }

    private String address() {
        return stay.address("/problems/lru-cache");
    }

    private void open(Page page) {
        page.navigate(address());
        assertThat(code(page)).isVisible();
    }

    private static Locator code(Page page) {
        return page.locator(".cm-content");
    }

    private static void write(Page page, String source) {
        page.bringToFront();
        code(page).click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(source);
    }

    private static void paste(Page page, String text) {
        page.evaluate("""
            text => {
                const data = new DataTransfer();
                data.setData("text/plain", text);
                document.querySelector(".cm-content").dispatchEvent(
                    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }\
            """, text);
    }

    /** Left in target/story for whoever wants to see what the test saw. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "story", name + ".png")));
    }
}
