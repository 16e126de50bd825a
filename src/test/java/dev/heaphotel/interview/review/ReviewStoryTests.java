package dev.heaphotel.interview.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two interviewers, each in a browser, after an interview: playback, scorecards, report, and the candidate beside another. */
@HotelTest
class ReviewStoryTests {

    @RegisterExtension
    final Stay stay = new Stay();

    @Autowired
    private JdbcClient database;

    @Test
    void interviewIsPlayedBackRatedReportedAndCompared() {
        AccountBrowser owner = AccountBrowser.of(Role.INTERVIEWER, stay.port(), database);
        AccountBrowser colleague = AccountBrowser.of(Role.INTERVIEWER, stay.port(), database);
        RecordedInterview interview = RecordedInterview.of(database, owner.person(), "Ada Lovelace");
        RecordedInterview other = RecordedInterview.of(database, owner.person(), "Grace Hopper");
        interview.share(colleague.person());
        Page page = stay.page(1280, 900);
        stay.recognise(page, owner.client());

        playsBack(page, interview);
        String permalink = page.url();
        Page second = stay.page(1280, 900);
        stay.recognise(second, colleague.client());
        second.navigate(permalink);
        assertThat(second.locator("[data-screen]")).containsText("map.remove(eldest);");
        assertThat(second.locator(".marks")).not().containsText("Found it by the path");

        rates(page, interview, "Yes");
        second.navigate(stay.address(interview.page("scorecard")));
        assertThat(second.locator("main")).containsText("One scorecard of another interviewer is waiting");
        assertThat(second.locator("main")).not().containsText("Calm under fire");
        rates(second, interview, "No, by no means");
        assertThat(second.locator("main")).containsText("Calm under fire");

        reports(page, interview);
        compares(page, List.of(interview, other));
    }

    private void playsBack(Page page, RecordedInterview interview) {
        page.navigate(stay.address(interview.page("playback?at=0")));
        Locator screen = page.locator("[data-screen].alive");
        assertThat(screen).containsText("map.put(key, value);");
        assertThat(page.locator("[data-no-curve]")).isVisible();

        page.locator("[data-scrubber]").focus();
        page.keyboard().press("]");
        page.keyboard().press("]");
        page.keyboard().press("]");
        assertThat(page.locator("[data-now]")).containsText("Leak");
        assertThat(page.locator("[data-curve]:visible svg.graph:visible")).hasCount(1);

        page.getByText("To the edit that removed the leak").click();
        assertThat(screen).containsText("map.remove(eldest);");
        assertThat(page.locator("[data-clock]")).hasText("2:05");
        page.locator("#note").fill("Found it by the path");
        page.getByText("Keep the note").click();
        assertThat(page.locator(".marks .note")).containsText("Found it by the path");

        page.locator("[data-speed]").selectOption("32");
        page.locator("[data-play]").click();
        assertThat(page.locator("[data-clock]")).hasText("4:00");
        assertThat(screen).containsText("// by <b>me</b>");
        page.locator("[data-back]").click();
        page.navigate(stay.address(interview.page("playback?at=" + RecordedInterview.MENDED_AT)));
        assertThat(page.locator(".fresh-text")).hasText("remove(eldest);");
    }

    private void rates(Page page, RecordedInterview interview, String opinion) {
        page.navigate(stay.address(interview.page("scorecard")));
        page.getByText("Begin my scorecard").click();
        assertThat(page.locator(".skill").first()).containsText("Predicted O(k), and measured as predicted.");
        assertThat(page.locator(".ratings input[value='3']:checked")).hasCount(0);
        page.locator("input[name='rating-1'][value='3']").check();
        page.locator("#comment-1").fill("Calm under fire");
        page.locator(".skill")
                .last()
                .getByLabel(opinion, new Locator.GetByLabelOptions().setExact(true))
                .check();
        page.locator("button[name=submit]").click();
        assertThat(page.locator("[role=status]")).containsText("Submitted");
    }

    private void reports(Page page, RecordedInterview interview) {
        page.navigate(stay.address(interview.page("report")));
        assertThat(page.locator(".opinion")).hasCount(4);
        assertThat(page.locator(".problem-report svg.graph")).hasCount(1);
        page.getByText("Make a link").click();
        String link = page.locator("#fresh").inputValue();
        Page stranger = stay.page(390, 800);
        stranger.navigate(link);
        assertThat(stranger.locator("h1")).hasText("Ada Lovelace");
        assertThat(stranger.locator(".review-nav")).hasCount(0);
    }

    private void compares(Page page, List<RecordedInterview> interviews) {
        page.navigate(stay.address("/interviews/comparison"));
        interviews.forEach(
                each -> page.locator("input[value='" + each.id() + "']").check());
        page.locator("button.primary").click();
        assertThat(page.locator(".traps .shared")).containsText("2 fell into the same one");
        Locator graph = page.locator("svg.graph:visible").first();
        graph.focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("output.point-reading").first())
                .hasText(Pattern.compile("(Ada Lovelace|Grace Hopper), \\w = .*"));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("+");
        assertThat(graph).not().hasAttribute("viewBox", "0 0 500 290");
        page.keyboard().press("0");
        assertThat(graph).hasAttribute("viewBox", "0 0 500 290");
    }
}
