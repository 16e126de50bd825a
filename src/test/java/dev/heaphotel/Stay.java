package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.heaphotel.jar.Chromium;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.submission.Watcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One visit to the house of a {@link HotelTest}, for a field with {@link RegisterExtension}: a browser that keeps cookies and
 * runs no scripts, Chromium where they matter, and the judge, who afterwards forgets what he was told.
 */
public final class Stay implements BeforeEachCallback, AfterEachCallback {

    /** Starting Chromium takes a second or two, so all tests of a JVM share one. Each page has cookies and storage of its own. */
    private static final String CHROMIUM = "chromium";

    private final List<Page> pages = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private Optional<ExtensionContext> test = Optional.empty();
    private Optional<Client> browser = Optional.empty();

    @Override
    public void beforeEach(ExtensionContext context) {
        test = Optional.of(context);
        browser = Optional.of(Client.browser(port()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        judge().forget();
        pages.forEach(page -> page.context().close());
        pages.clear();
        List<String> seen = List.copyOf(errors);
        errors.clear();
        assertThat(seen).as("errors of the pages' scripts").isEmpty();
    }

    public int port() {
        return bean(ApplicationContext.class).getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Of a page of the house, such as {@code /progress}. */
    public String address(String path) {
        return "http://localhost:" + port() + path;
    }

    public ManualJudge judge() {
        return (ManualJudge) bean(Judging.class);
    }

    public <T> T bean(Class<T> type) {
        ApplicationContext house = SpringExtension.getApplicationContext(test.orElseThrow());
        return type.isInstance(house) ? type.cast(house) : house.getBean(type);
    }

    /** The same all through a test. */
    public Client browser() {
        return browser.orElseThrow();
    }

    /** Somebody else's. */
    public Client another() {
        return Client.browser(port());
    }

    /** An empty page of a fresh Chromium. What its scripts throw fails the test. */
    public Page page(int width, int height) {
        return page(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    public Page page(Browser.NewContextOptions options) {
        Page page = chromium().visit(options);
        page.onPageError(errors::add);
        pages.add(page);
        return page;
    }

    /** Makes the page's visitor the same one as the browser's. */
    public void recognise(Page page, Client visitor) {
        for (String name : List.of("GUEST", "SESSION")) {
            String value = visitor.cookie(name);
            if (!value.isEmpty()) {
                page.context().addCookies(List.of(new Cookie(name, value).setUrl(address("/"))));
            }
        }
    }

    /** Hands in and waits for the verdict; the submission's id. */
    public String handIn(Client visitor, String slug, String source) {
        String location = visitor.submit(slug, source).header("Location");
        Watcher.untilDone(visitor, location);
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Chromium chromium() {
        return test.orElseThrow()
                .getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(CHROMIUM, name -> launched(), Chromium.class);
    }

    private static Chromium launched() {
        try {
            return Chromium.launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
