package dev.heaphotel.jar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.heaphotel.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stranger leaks in the browser, sees who held the memory, lets it go, and is accepted. */
class LeakStoryIT {

    @Test
    @Timeout(420)
    void aLeakIsNamedAndMarkedAndItsRepairAccepted() throws Exception {
        try (Chromium chromium = Chromium.launch();
                Server server = Jar.serve(Jar.emptyFolder("story"))) {
            Page page = chromium.visit(1440, 1080);
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);

            openProblem(page, server);
            write(page, source("leak", "ForgetsToEvict.java"));
            submit(page);
            assertLeak(page);
            picture(page, "leak");

            write(page, source("accepted", "RingOfArrays.java"));
            submit(page);
            assertAccepted(page);
            picture(page, "accepted");

            assertThat(errors).as("errors of the page's scripts").isEmpty();
        }
    }

    private static void openProblem(Page page, Server server) {
        page.navigate(server.address());
        page.locator("a[href='/problems/lru-cache']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/problems/lru-cache"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    /** Replaces the whole text, as one would paste it. */
    private static void write(Page page, String source) {
        page.locator(".cm-content").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(source);
    }

    private static void submit(Page page) {
        page.keyboard().press("Control+Shift+Enter");
        assertThat(page.locator(".progress .stages")).isVisible();
    }

    private static void assertLeak(Page page) {
        Locator verdict = page.locator(".verdict");
        assertThat(verdict).hasAttribute("data-code", "LEAK");
        assertThat(verdict.locator("[data-holder-field]").first()).hasText("LRUCache.guests");
        assertThat(verdict.locator("figure.hero svg").first()).isVisible();
        Locator marked = page.locator(".cm-line.holder-line.filled");
        assertThat(marked.first()).isVisible();
        assertThat(marked.first()).containsText("guests.computeIfAbsent");
    }

    private static void assertAccepted(Page page) {
        assertThat(page.locator(".verdict")).hasAttribute("data-code", "ACCEPTED");
        assertThat(page.locator(".cm-line.holder-line")).hasCount(0);
    }

    /** Left in target/story for whoever wants to see what the test saw. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "story", name + ".png")));
    }

    private static String source(String kind, String file) throws Exception {
        return Files.readString(Jar.example("lru-cache", kind, file));
    }
}
