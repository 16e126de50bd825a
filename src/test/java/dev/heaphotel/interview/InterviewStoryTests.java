package dev.heaphotel.interview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.Verdict;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entire interview in two browsers at once. */
@HotelTest
class InterviewStoryTests {

    @RegisterExtension
    final Stay stay = new Stay();

    @Autowired
    private JdbcClient database;

    @Test
    void interviewIsSetUpJoinedWatchedAndFinished() {
        Page interviewer = stay.page(1280, 900);
        stay.recognise(
                interviewer,
                AccountBrowser.of(Role.INTERVIEWER, stay.port(), database).client());
        Page candidate = stay.page(1280, 900);
        candidate.onDialog(dialog -> dialog.accept());

        candidate.navigate(setUp(interviewer));
        interviewer.locator("text=Watch it live").click();
        assertThat(interviewer.locator("[data-here]")).hasText("has not joined yet");
        join(candidate);
        assertThat(interviewer.locator("[data-here]")).hasText("is here");
        assertThat(candidate.locator("[data-watchers]")).containsText("Ada");

        typesAndLeaks(candidate, interviewer);
        isAskedAndHelped(candidate, interviewer);
        losesNothingWhenTheLineDrops(candidate, interviewer);
        fixesAndFinishes(candidate, interviewer);
    }

    /** The candidate's link. */
    private String setUp(Page page) {
        page.navigate(stay.address("/interviews"));
        page.locator("a.act").click();
        page.locator("#candidate").fill("Grace <b>Hopper</b>");
        page.locator("[name=problems][value=lru-cache]").check();
        page.locator("#heap").selectOption("256");
        page.locator("[name=help][value=wall]").check();
        page.locator("main button.primary").click();
        return page.locator("[data-link]").inputValue();
    }

    private static void join(Page page) {
        assertThat(page.locator("main")).containsText("Good day, Grace <b>Hopper</b>");
        page.locator("[name=consent]").check();
        page.locator("main button.primary").click();
        assertThat(page.locator("[data-clock]")).containsText(Pattern.compile("4[45]:"));
    }

    private void typesAndLeaks(Page candidate, Page interviewer) {
        Locator code = candidate.locator("#pane-code .cm-content");
        code.click();
        candidate.keyboard().press("Control+Home");
        candidate.keyboard().type("// mine");
        assertThat(interviewer.locator("[data-reader] .cm-content")).containsText("// mine");

        stay.judge().willSay(ManualJudge.weighed(Verdict.LEAK));
        candidate.locator("[data-build]").click();
        candidate.locator("[data-factor]").last().selectOption("k");
        assertThat(candidate.locator("[data-claim]")).hasValue("O(k)");
        candidate.locator("[data-submit]").click();
        assertThat(candidate.locator("[data-verdict] .verdict")).isVisible();
        assertThat(interviewer.locator("[data-runs] [data-verdict-word=LEAK]")).isVisible();
        assertThat(interviewer.locator("[data-verdict] .verdict svg").first()).isVisible();
        assertThat(interviewer.locator("[data-events]")).containsText("Predicts O(k)");
        assertThat(candidate.locator("[data-verdict]")).containsText("Run it into the wall");
        candidate.reload();
        assertThat(candidate.locator("[data-verdict]")).containsText("Run it into the wall");
    }

    private static void isAskedAndHelped(Page candidate, Page interviewer) {
        interviewer.locator("[data-ask]").click();
        assertThat(interviewer.locator("#ask-text")).hasValue(Pattern.compile("retained grows 88.* what bounds it\\?"));
        assertThat(interviewer.locator("#ask-model")).hasValue(Pattern.compile(".*Allowed is O\\(1\\)\\..*"));
        interviewer.locator("[data-push]").click();
        Locator question = candidate.locator(".talk .question");
        assertThat(question).containsText("what bounds it?");
        assertThat(candidate.locator("body")).not().containsText("Allowed is O(1).");
        question.locator("textarea").fill("The capacity should.");
        question.locator("button").click();
        assertThat(interviewer.locator("[data-events]")).containsText("Answered: The capacity should.");

        interviewer.locator("[data-give-hint]").click();
        assertThat(candidate.locator("#hint-1")).isVisible();
        candidate.locator("[data-hint]").click();
        assertThat(interviewer.locator("[data-events]")).containsText("Opened hint 2");
        interviewer.locator("[data-minutes]").click();
        assertThat(candidate.locator("[data-clock]")).containsText(Pattern.compile("(49|50):"));
        interviewer.locator("#say").fill("You are on the way.");
        interviewer.locator("#say").press("Enter");
        assertThat(candidate.locator("[data-news]")).containsText("You are on the way.");
    }

    private static void losesNothingWhenTheLineDrops(Page candidate, Page interviewer) {
        candidate.context().setOffline(true);
        candidate.locator("#pane-code .cm-content").click();
        candidate.keyboard().press("Control+Home");
        candidate.keyboard().type("// offline ");
        assertThat(candidate.locator("[data-line]")).containsText("nothing is lost");
        candidate.context().setOffline(false);
        assertThat(interviewer.locator("[data-reader] .cm-content")).containsText("// offline // mine");
        candidate.reload();
        assertThat(candidate.locator("#pane-code .cm-content")).containsText("// offline // mine");
    }

    private static void fixesAndFinishes(Page candidate, Page interviewer) {
        candidate.locator("[data-run]").click();
        assertThat(interviewer.locator("[data-runs] li")).hasCount(2);
        assertThat(interviewer.locator("[data-runs] [data-verdict-word=ACCEPTED]"))
                .isVisible();
        candidate.locator("[data-finish] button").click();
        assertThat(candidate.locator("h1")).hasText("The interview is over");
        assertThat(interviewer.locator("[data-clock]")).hasText("Over");
        assertThat(interviewer.locator("[data-events]")).containsText("Ended by the candidate");
    }
}
