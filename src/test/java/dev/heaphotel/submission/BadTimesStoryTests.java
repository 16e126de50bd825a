package dev.heaphotel.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.account.AccountBrowser;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sign-in ends, the server is gone, somebody else's link: nothing is lost, nothing is told, and a sentence helps. */
@HotelTest
class BadTimesStoryTests {

    private static final String PROBLEM = "/problems/lru-cache";

    @RegisterExtension
    final Stay stay = new Stay();

    @Test
    void whoseSignInEndsWhileTypingGoesOnAndHasItAllAfterSigningInAgain() {
        String email = UUID.randomUUID() + "@example.org";
        AccountBrowser person = AccountBrowser.ofSomebodyNew(stay.port(), email);
        Page page = stay.page(1280, 900);
        stay.recognise(page, person.client());
        open(page);
        write(page, "class LRUCache { int before; }");
        assertThat(page.locator("[data-draft]")).hasText("Saved");

        page.context().addCookies(List.of(new Cookie("SESSION", "bm9ib2R5").setUrl(stay.address("/"))));
        write(page, "class LRUCache { int after; }");

        assertThat(page.locator("[data-notice]")).containsText("Your sign-in has ended");
        assertThat(page.locator("[data-draft]")).hasText("Saved");
        page.locator("[data-submit]").click();
        assertThat(page.locator(".verdict")).hasAttribute("data-code", "ACCEPTED");
        page.getByText("Sign in", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.locator("[name=username]").fill(email);
        page.locator("[name=password]").fill(AccountBrowser.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(stay.address(PROBLEM));
        assertThat(code(page)).containsText("int after");
        page.navigate(stay.address(PROBLEM + "/attempts"));
        assertThat(page.locator(".attempts").first()).containsText("Accepted");
    }

    @Test
    void whoseServerIsGoneKeepsTheCodeAndHandsItInLater() {
        Page page = stay.page(1280, 900);
        open(page);
        page.context().setOffline(true);
        write(page, "class LRUCache { int offline; }");
        assertThat(page.locator("[data-draft]")).hasText("Saved in this browser; the server does not answer");
        page.locator("[data-submit]").click();
        assertThat(page.locator("[data-complaint]")).containsText("Your code is kept in this browser");
        assertThat(code(page)).containsText("int offline");

        page.context().setOffline(false);
        page.locator("[data-submit]").click();

        assertThat(page.locator(".verdict")).hasAttribute("data-code", "ACCEPTED");
        assertThat(page.locator("[data-draft]")).hasText("Saved");
    }

    @Test
    void somebodyElsesAttemptIsNotPutIntoTheEditor() {
        String theirs = stay.handIn(stay.another(), "lru-cache", "class LRUCache { int secret; }");
        Page page = stay.page(1280, 900);

        page.navigate(stay.address(PROBLEM + "?restore=" + theirs));

        assertThat(page.locator("[data-notice]")).containsText("not one of yours");
        assertThat(code(page)).not().containsText("secret");
    }

    @Test
    void withoutScriptsAnAttemptComesBackAndAHintCostsNothingTyped() {
        String mine = stay.handIn(stay.browser(), "lru-cache", "\nclass LRUCache { int mine; }");
        Page page = stay.page(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
        stay.recognise(page, stay.browser());
        page.navigate(stay.address(PROBLEM + "/attempts"));
        page.locator("a[href*='restore=" + mine + "']").click();
        Locator source = page.locator("[name=source]");
        assertThat(source).hasValue("\nclass LRUCache { int mine; }");
        assertThat(page.locator(".desk-notice:visible")).containsText("The code of the submission of");

        source.fill("// half a thought");
        page.locator("[name=claim]").fill("O(k)");
        page.locator("noscript button[name=hint]").click();
        assertThat(page.locator("#hint-1")).isVisible();
        assertThat(source).hasValue("// half a thought");
        assertThat(page.locator("[name=claim]")).hasValue("O(k)");
        page.locator("[name=claim]").press("Enter");
        assertThat(page.locator("main")).containsText("with 1 of 4 hints");
    }

    private void open(Page page) {
        page.navigate(stay.address(PROBLEM));
        assertThat(code(page)).isVisible();
    }

    private static Locator code(Page page) {
        return page.locator(".cm-content");
    }

    private static void write(Page page, String source) {
        code(page).click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(source);
    }
}
