package dev.heaphotel.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.judge.ProgressEvent.Weighed;
import dev.heaphotel.submission.verdict.Judgements;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** While results arrive, what somebody looks at stays where it is; and the page on which they arrive is light. */
@HotelTest
class NothingJumpsTests {

    /** Cumulative layout shift; a tenth is commonly held to be good. */
    private static final double MOST_SHIFT = 0.02;

    /** Everything that travels for the problem page: markup, styles, scripts, fonts, what scripts ask for. */
    private static final long MOST_BYTES = 250_000;

    private static final String WATCH = """
        new PerformanceObserver((list) => list.getEntries().forEach((shift) => tell(
            shift.value + " " + shift.sources.map((source) =>
                (source.node?.outerHTML ?? source.node?.textContent ?? "gone").slice(0, 90)).join(" | "))))
            .observe({ type: "layout-shift", buffered: true });
        """;

    @RegisterExtension
    final Stay stay = new Stay();

    private final List<String> shifts = new ArrayList<>();

    @BeforeEach
    void prepare() {
        stay.judge().willSay(Judgements.leak());
        stay.judge()
                .willWeigh(List.of(
                        weighed("requests", 1, 1024),
                        weighed("capacity", 2, 64),
                        weighed("requests", 3, 2048),
                        weighed("capacity", 4, 128),
                        weighed("requests", 5, 65_536)));
        stay.judge().holdBack();
    }

    @Test
    void problemPageStaysPutAndLight() {
        for (int width : new int[] {1280, 390}) {
            Page page = watched(width);
            page.navigate(stay.address("/problems/lru-cache"));
            assertThat(page.locator(".editor.alive")).isAttached();
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(travelled(page)).as("bytes of the problem page").isBetween(50_000L, MOST_BYTES);
            shifts.clear(); // How soon a font comes is the network's affair.
            if (width == 390) {
                page.locator("#tab-code").click();
            }
            page.locator("[data-submit]").click();
            stay.judge().nextBegun();
            assertThat(page.locator(".stages")).isVisible();

            stay.judge().letGo();

            assertThat(page.locator(".verdict")).hasAttribute("data-code", "LEAK");
            assertStill(page);
            stay.judge().forget();
            prepare();
        }
    }

    @Test
    void verdictsOwnPageStaysPut() {
        String location =
                stay.browser().submit("lru-cache", "class LRUCache {}").header("Location");
        stay.judge().nextBegun();
        Page page = watched(1280);
        page.navigate(stay.address(location.replace("/api", "")));
        assertThat(page.locator(".stages")).isVisible();

        stay.judge().letGo();

        assertThat(page.locator(".verdict")).hasAttribute("data-code", "LEAK");
        assertStill(page);
    }

    private Page watched(int width) {
        shifts.clear();
        Page page = stay.page(width, 900);
        page.exposeFunction("tell", said -> shifts.add(String.valueOf(said[0])));
        page.addInitScript(WATCH);
        return page;
    }

    private void assertStill(Page page) {
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() =>"
                + " setTimeout(done))))");
        double sum = shifts.stream()
                .mapToDouble(each -> Double.parseDouble(each.substring(0, each.indexOf(' '))))
                .sum();
        assertThat(sum).as("layout shift; what moved: %s", shifts).isLessThanOrEqualTo(MOST_SHIFT);
    }

    /** Bodies as they were compressed for the way. */
    private static long travelled(Page page) {
        return ((Number) page.evaluate("""
            () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                .reduce((sum, each) => sum + each.encodedBodySize, 0)\
            """)).longValue();
    }

    private static Weighed weighed(String axis, int done, long size) {
        String symbol = axis.substring(0, 1);
        return new Weighed(axis, symbol, size, 88 * size, 88 * size, 90 * size, 100 * size, 3, done, 5);
    }
}
