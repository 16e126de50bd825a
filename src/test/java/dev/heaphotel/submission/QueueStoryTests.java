package dev.heaphotel.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.heaphotel.Client;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.judge.ManualJudge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is seen in a browser while one waits. */
@HotelTest
class QueueStoryTests {

    @RegisterExtension
    final Stay stay = new Stay();

    @Test
    void thePlaceCountsDownUntilTheVerdictStandsThere() {
        ManualJudge judge = stay.judge();
        Client client = Client.program(stay.port());
        judge.holdBack();
        client.submit("lru-cache", "class First {}");
        judge.nextBegun();
        client.submit("lru-cache", "class Second {}");
        String third = client.submit("lru-cache", "class Third {}").header("Location");
        Page page = stay.page(1280, 800);
        page.navigate(stay.address(third.replace("/api", "")));
        assertThat(page.locator(".progress [role=status]")).containsText("Number 2 in the queue: your turn in about");

        judge.letOneGo();
        judge.nextBegun();
        assertThat(page.locator(".progress [role=status]")).containsText("Next in the queue: your turn in about");

        judge.letGo();
        assertThat(page.locator(".verdict")).hasAttribute("data-code", "ACCEPTED");
    }
}
