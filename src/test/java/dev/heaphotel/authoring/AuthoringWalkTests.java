package dev.heaphotel.authoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.unit.Verdict;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the browser: a problem is written from nothing, its proof fails, the ladder is mended, it is published and solved. */
@HotelTest
class AuthoringWalkTests {

    private static final String NOT_CAUGHT = "KeepsAll.java must be LEAK and was ACCEPTED: the mistake is not caught.";

    @RegisterExtension
    final Stay stay = new Stay();

    private final String slug = "ring-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void leaveTheShelfAsItWas() {
        stay.bean(Shelf.class).retire(slug, UUID.randomUUID());
    }

    @Test
    @Timeout(120)
    void aNewProblemIsWrittenProvedPublishedAndSolved() {
        Page author = author();
        author.navigate(stay.address("/admin/problems"));
        author.fill("#slug", slug);
        author.click("button:has-text('Begin a draft')");

        writeItsHead(author);
        withoutExpectations(author);
        theMistakeIsNotCaught(author);
        theLadderIsMended(author);
        itIsProvedAndPublished(author);
        aCandidateSolvesIt();
        itIsRetiredAndOfferedAgain(author);
    }

    private Page author() {
        Page page = stay.page(1280, 900);
        stay.recognise(
                page,
                Authors.somebody("ADMIN", stay.port(), stay.bean(JdbcClient.class))
                        .client());
        return page;
    }

    private void writeItsHead(Page author) {
        author.fill("[name='title']", "Ring: of # numbers");
        author.click("text=Add a hint");
        assertThat(author.locator("[name='hints[1]']")).isFocused();
        assertThat(author.locator("[id='f-hints-1-errors']")).containsText("expected text or a number");
        author.fill("[name='hints[1]']", "Count what is reachable.");
        assertThat(author.locator("[id='f-hints-1-errors'] p")).hasCount(0); // It was saved by itself.
    }

    /** What it says of holders and growth, this judge does not measure. */
    private static void withoutExpectations(Page author) {
        author.click("a:has-text('expectations.yaml')");
        author.click("summary:has-text('Name, removal')");
        author.click("button:has-text('Remove submissions/expectations.yaml')");
        assertThat(author.locator("[name='hints[1]']")).hasValue("Count what is reachable.");
    }

    private void theMistakeIsNotCaught(Page author) {
        judgeSays(Verdict.ACCEPTED);
        author.click("button:has-text('Prove it')");
        assertThat(author.locator("[data-matrix]")).containsText(NOT_CAUGHT);
        assertThat(author.locator("[data-matrix]")).containsText("Let the driver do what makes it grow");
        assertThat(ladderOfMistake().to()).isEqualTo(16384);
        author.click(".crumbs a:has-text('The draft')");
        assertThat(author.locator("[data-aside]")).containsText("One thing stands in the way");
        assertThat(author.locator("button:has-text('Publish')")).hasCount(0);
        assertThat(stay.another().get("/api/problems/" + slug).status()).isEqualTo(404);
    }

    private void theLadderIsMended(Page author) {
        author.fill("[name='axes[0].to']", "32768");
        assertThat(author.locator("[data-aside]")).containsText("not proved yet");
        author.click("a[data-view]:has-text('Text')");
        assertThat(author.locator("#text"))
                .hasValue(Pattern.compile("title: 'Ring: of # numbers'.*to: 32768", Pattern.DOTALL));
        author.click("a[data-view]:has-text('Form')");
    }

    private void itIsProvedAndPublished(Page author) {
        judgeSays(Verdict.LEAK);
        author.click("button:has-text('Prove it')");
        assertThat(author.locator("[data-matrix]")).containsText("Proved: every example does what it should.");
        assertThat(ladderOfMistake().to()).isEqualTo(32768);
        author.click(".crumbs a:has-text('The draft')");
        author.fill("[name='note']", "<b>first</b>");
        author.click("button:has-text('Publish')");
        assertThat(author.locator("main")).containsText("Published.");
        assertThat(author.locator("main")).containsText("<b>first</b>");
    }

    private void aCandidateSolvesIt() {
        stay.judge().willSay(ManualJudge.judgement(Verdict.ACCEPTED));
        Page candidate = stay.page(1280, 900);
        candidate.navigate(stay.address("/problems/" + slug));
        assertThat(candidate.locator("h1")).containsText("Ring: of # numbers");
        candidate.click("[data-submit]");
        assertThat(candidate.locator(".verdict[data-code=ACCEPTED]")).isVisible();
    }

    private void itIsRetiredAndOfferedAgain(Page author) {
        author.click("button:has-text('Retire')");
        assertThat(author.locator("main")).containsText("Retired:");
        assertThat(stay.another().get("/problems/" + slug).status()).isEqualTo(404);
        author.click("button:has-text('Offer it again')");
        assertThat(author.locator("main")).containsText("Offered to candidates.");
        assertThat(stay.another().get("/problems/" + slug).status()).isEqualTo(200);
    }

    /** Of the accepted example, of the mistake, and of the wrong answer, in this order; the reference is accepted by itself. */
    private void judgeSays(Verdict ofTheMistake) {
        stay.judge().willSay(Verdict.ACCEPTED);
        stay.judge().willSay(ofTheMistake);
        stay.judge().willSay(Verdict.WRONG_ANSWER);
    }

    private Axis ladderOfMistake() {
        stay.judge().nextBegun();
        Axis ladder = stay.judge().nextBegun().problem().axes().get(0);
        stay.judge().nextBegun();
        return ladder;
    }
}
