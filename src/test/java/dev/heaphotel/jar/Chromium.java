package dev.heaphotel.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium or Chrome with a fresh profile, driven by Playwright.
 *
 * <p>Where there is none the test is skipped and says so; with {@code -Dheaphotel.browser=required} it fails instead.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    /** No calls home, no first-run page. Playwright itself adds the fresh profile and the headless switch. */
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds; a whole ladder is weighed within them on a busy machine. */
    private static final double PATIENCE = 120_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium launch() throws IOException {
        Path executable = demanded();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        // Its sandbox refuses to work for root and in containers; the only pages it sees are ours.
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(executable)
                                .setChromiumSandbox(false)
                                .setArgs(QUIET)));
    }

    /** The Node that built the frontend: its build wrote down which. */
    private static String node() throws IOException {
        Path found = Path.of("target", "frontend", "node.path");
        assertThat(found)
                .as("the frontend's build notes its Node; ./mvnw package")
                .isRegularFile();
        return Files.readString(found).strip();
    }

    private static Path demanded() {
        Optional<Path> found = find();
        String advice = "Expected Chromium or Chrome on PATH, or its path in CHROMIUM; found none. "
                + "Install it, for example: apt-get install chromium";
        if ("required".equals(System.getProperty("heaphotel.browser"))) {
            assertThat(found).as(advice).isPresent();
        }
        assumeTrue(found.isPresent(), advice);
        return found.orElseThrow();
    }

    private static Optional<Path> find() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        Stream<Path> usual = NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
        return Stream.concat(named, usual).filter(Files::isExecutable).findFirst();
    }

    /** An empty visit: no cookies, no drafts, English. */
    public Page visit(int width, int height) {
        return visit(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** The same by a browser that is set up otherwise. */
    public Page visit(Browser.NewContextOptions options) {
        Page page = browser.newContext(options.setLocale("en-US")).newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
