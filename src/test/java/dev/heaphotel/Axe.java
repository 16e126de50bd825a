package dev.heaphotel;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Holds a page against WCAG 2.2 AA with axe-core, and against what it cannot know: a graph has a sentence and a list or table. */
final class Axe {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What else depends on colours or on the width. */
    private static final List<String> AS_SEEN = List.of("color-contrast", "target-size", "scrollable-region-focusable");

    private static final String SCRIPT = script();

    private Axe() {}

    /** All rules; each violation as a line that says what, where and what to do. */
    static List<String> violations(Page page) {
        return run(page, Map.of("type", "tag", "values", WCAG));
    }

    /** The rules whose answer is another one in other colours or another width. */
    static List<String> violationsAsSeen(Page page) {
        return run(page, Map.of("type", "rule", "values", AS_SEEN));
    }

    /** Pictures without a sentence beside them, or without their figures as text. */
    static List<String> silentGraphs(Page page) {
        return lines(page.evaluate("""
            () => [...document.querySelectorAll("svg.graph")].filter((svg) => svg.getClientRects().length > 0).flatMap((svg) => {
                const name = svg.getAttribute("aria-label") ?? svg.querySelector("title")?.textContent ?? svg.outerHTML.slice(0, 120);
                const around = svg.closest("figure") ?? svg.parentElement;
                const said = around?.querySelector("figcaption")?.textContent?.trim() ?? around?.previousElementSibling?.textContent?.trim() ?? "";
                const figures = [around, svg.closest("details"), svg.closest("section")]
                    .some((place) => place?.querySelector("table, ol, ul, dl"));
                return [...(said === "" ? ["no sentence: " + name] : []), ...(figures ? [] : ["no table: " + name])];
            })\
            """));
    }

    private static List<String> run(Page page, Map<String, Object> rules) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return lines(page.evaluate("""
            async (rules) => {
                const found = await axe.run(document, {
                    runOnly: rules,
                    rules: { "target-size": { enabled: true } },
                    resultTypes: ["violations"],
                    preload: false,
                });
                return found.violations.flatMap((rule) => rule.nodes.map((node) =>
                    `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary.replaceAll(/\\s+/g, " ")} ${node.html.slice(0, 160)}`));
            }\
            """, rules));
    }

    private static List<String> lines(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
