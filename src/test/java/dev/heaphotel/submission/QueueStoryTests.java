package dev.heaphotel.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.heaphotel.Client;
import dev.heaphotel.HotelTest;
import dev.heaphotel.jar.Chromium;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is seen in a browser while one waits. */
@HotelTest
class QueueStoryTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    @AfterEach
    void drain() {
        ((ManualJudge) judging).forget();
    }

    @Test
    void thePlaceCountsDownUntilTheVerdictStandsThere() throws Exception {
        ManualJudge judge = (ManualJudge) judging;
        Client client = Client.program(port);
        judge.holdBack();
        client.submit("lru-cache", "class First {}");
        judge.nextBegun();
        client.submit("lru-cache", "class Second {}");
        String third = client.submit("lru-cache", "class Third {}").header("Location");
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.visit(1280, 800);
            page.navigate("http://localhost:" + port + third.replace("/api", ""));
            assertThat(page.locator(".progress [role=status]"))
                    .containsText("Number 2 in the queue: your turn in about");

            judge.letOneGo();
            judge.nextBegun();
            assertThat(page.locator(".progress [role=status]")).containsText("Next in the queue: your turn in about");

            judge.letGo();
            assertThat(page.locator(".verdict")).hasAttribute("data-code", "ACCEPTED");
        }
    }
}
