package dev.heaphotel.practice.drill;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.heaphotel.HotelTest;
import dev.heaphotel.jar.Chromium;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Drill;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the register through graph, code, a wrong line and the right one to the fix, mostly by keyboard. */
@HotelTest
class DrillStoryTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void drain() {
        ((ManualJudge) judging).forget();
    }

    @Test
    void aLeakIsSeenFoundAndMended() throws Exception {
        database.sql("delete from package_example_result").update();
        Drill drill = Weighed.all(catalogue, (ManualJudge) judging);
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.visit(1280, 900);
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.navigate("http://localhost:" + port + "/");
            page.locator(".bar nav a", new Page.LocatorOptions().setHasText("Drills"))
                    .press("Enter");
            page.locator(".entry a", new Page.LocatorOptions().setHasText(drill.title()))
                    .press("Enter");

            seeTheGraph(page);
            findIt(page, drill);
            mendIt(page);

            assertThat(errors).as("errors of the page's scripts").isEmpty();
        }
    }

    /** It is there without anybody loading the page again. */
    private static void seeTheGraph(Page page) {
        page.locator("input[value='O(n)']").press("Space");
        page.locator("input[value=retained]").press("Space");
        page.locator(".guess .question button").press("Enter");
        assertThat(page.locator(".guess .said")).hasText(Pattern.compile("Right.*"));
        assertThat(page.locator(".source")).hasCount(0);
        page.locator(".guess button").press("Enter");
    }

    private static void findIt(Page page, Drill drill) {
        int fills = Leaks.line(drill, "nodes.put(key, node);");
        page.locator("input[name=line][value='" + (fills - 1) + "']").press("Space");
        page.locator("select[name=holder]").selectOption("LRUCache.nodes");
        page.locator(".ask .primary").press("Enter");
        assertThat(page.locator(".nudge")).containsText("Yes, nodes holds it.");
        assertThat(page.locator("select[name=holder]")).hasValue("LRUCache.nodes");

        page.locator("input[name=line]:checked").press("ArrowDown");
        assertThat(page.locator("input[name=line]:checked")).hasValue(Integer.toString(fills));
        page.locator(".ask .primary").press("Enter");
        assertThat(page).hasTitle(Pattern.compile("Found: .*"));
        assertThat(page.locator(".source .filled")).containsText("nodes.put(key, node);");
    }

    /** What was on the desk is kept, and the way back leads to a drill that is fixed. */
    private static void mendIt(Page page) {
        page.locator(".mend .primary").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/problems/lru-cache$"));
        assertThat(page.locator("[data-notice]")).containsText("is in the editor. Mend it and submit.");
        assertThat(page.locator(".cm-content")).containsText("nodes.put(key, node);");
        page.locator(".cm-content").click();
        page.keyboard().press("Control+End");
        page.keyboard().insertText("// mended");
        page.locator("[data-submit]").press("Enter");
        assertThat(page.locator("[data-verdict]")).containsText("Said by a test.");
        page.locator(".mending a").click();
        assertThat(page).hasTitle(Pattern.compile("Fixed: .*"));
    }
}
