package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page there is, in Chromium, against WCAG 2.2 AA: light and wide by all rules, dark and as narrow as a phone by those that
 * depend on it. {@code -Dheaphotel.pictures=true} leaves each in {@code target/pages}, in both themes and widths.
 */
@HotelTest
class EveryPageTests {

    private static final boolean PICTURES = Boolean.getBoolean("heaphotel.pictures");
    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    @RegisterExtension
    final Stay stay = new Stay();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    @Test
    @Timeout(400)
    void everyPageKeepsToWcagInBothThemesAndWidths() {
        Tour tour = new Tour(stay);
        List<Tour.Stop> stops = tour.stops();
        assertNoneLeftOut(stops);
        Map<Tour.Who, Page> pages = new EnumMap<>(Tour.Who.class);
        List<String> found = new ArrayList<>();
        for (Tour.Stop stop : stops) {
            Page page = pages.computeIfAbsent(stop.who(), tour::page);
            check(page, stop).forEach(violation -> found.add(stop.name() + ": " + violation));
        }
        assertThat(found).isEmpty();
    }

    private void assertNoneLeftOut(List<Tour.Stop> stops) {
        Set<String> left = new TreeSet<>(routes());
        stops.forEach(stop -> left.remove(stop.route()));
        left.removeAll(Tour.NO_PAGES.keySet());
        assertThat(left)
                .as("pages that nobody has checked for accessibility; give each a line in Tour.stops(), or in"
                        + " Tour.NO_PAGES with the reason where it answers with no page of its own")
                .isEmpty();
    }

    private List<String> check(Page page, Tour.Stop stop) {
        look(page, ColorScheme.LIGHT, WIDE);
        page.navigate(stay.address(stop.address()));
        stop.does().accept(page);
        picture(page, stop, "light", WIDE);
        unfold(page);
        Stream<String> all = Axe.violations(page).stream();
        Stream<String> silent = Axe.silentGraphs(page).stream();
        List<String> asSeen = new ArrayList<>();
        if (stop.name().startsWith("problem")) {
            look(page, ColorScheme.DARK, WIDE); // On a phone its panes are seen one at a time.
            asSeen.addAll(Axe.violationsAsSeen(page));
        }
        look(page, ColorScheme.DARK, PHONE);
        asSeen.addAll(Axe.violationsAsSeen(page));
        if (moves(page)) {
            asSeen.add("moves, although less motion is asked for");
        }
        if (wider(page)) {
            asSeen.add("wider than a phone: one has to scroll sideways to read");
        }
        if (PICTURES) {
            others(page, stop);
        }
        return Stream.of(all, asSeen.stream(), silent)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static void look(Page page, ColorScheme colours, int width) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, 900);
    }

    /** What is folded away is part of the page too. */
    private static void unfold(Page page) {
        page.evaluate("() => document.querySelectorAll('details').forEach((each) => (each.open = true))");
    }

    private static boolean wider(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
    }

    private static boolean moves(Page page) {
        return (Boolean) page.evaluate("() => document.getAnimations().some((each) => each.playState === 'running' &&"
                + " each.effect.getTiming().duration > 1)");
    }

    /** As it is come upon, not as axe left it. */
    private void others(Page page, Tour.Stop stop) {
        for (int width : new int[] {WIDE, PHONE}) {
            for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                look(page, colours, width);
                page.navigate(stay.address(stop.address()));
                stop.does().accept(page);
                picture(page, stop, colours.name().toLowerCase(), width);
            }
        }
    }

    private static void picture(Page page, Tour.Stop stop, String theme, int width) {
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pages", stop.name() + "-" + theme + "-" + width + ".png")));
        }
    }

    /** Of all controllers of ours, whatever can be asked for by an address and answers with a view. */
    private Set<String> routes() {
        return addresses.getHandlerMethods().entrySet().stream()
                .filter(each -> isPage(each.getValue()) && isRead(each.getKey()))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isPage(HandlerMethod method) {
        Class<?> type = method.getBeanType();
        return type.getPackageName().startsWith("dev.heaphotel")
                && AnnotatedElementUtils.hasAnnotation(type, Controller.class)
                && !AnnotatedElementUtils.hasAnnotation(type, ResponseBody.class)
                && !method.hasMethodAnnotation(ResponseBody.class);
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
