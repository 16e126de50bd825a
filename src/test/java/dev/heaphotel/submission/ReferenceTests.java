package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.HotelTest;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who has solved a problem sees the reference's curves, which are measured when nobody waits. */
@HotelTest
class ReferenceTests {

    private static final String SWITCH = "the reference's curve";

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    private ManualJudge judge;
    private Client browser;

    @BeforeEach
    void open() {
        judge = (ManualJudge) judging;
        browser = Client.browser(port);
    }

    @AfterEach
    void drain() {
        judge.forget();
    }

    @Test
    void referenceIsMeasuredBehindEverybodyElseAndThenLaidOver() {
        String leak = done(Verdict.LEAK);
        assertThat(browser.get(leak).body()).contains("Leak").doesNotContain(SWITCH);

        String solved = done(Verdict.ACCEPTED);
        judge.holdBack();
        String running = browser.submit("lru-cache", "class A {}").header("Location");
        judge.nextBegun();
        assertThat(browser.get(solved).body()).doesNotContain(SWITCH);
        String later = browser.submit("lru-cache", "class B {}").header("Location");
        assertThat(browser.get(later).json().get("position").asLong()).isEqualTo(1);
        judge.letGo();
        Watcher.untilDone(browser, running);
        Watcher.untilDone(browser, later);
        assertThat(judge.nextExample().seed()).hasValue(42);
        done(Verdict.LEAK); // The one slot is past the reference then.

        assertThat(browser.get(solved).body()).contains(SWITCH, "class=\"reference\"");
        assertThat(browser.get(leak).body()).contains(SWITCH);
        assertThat(Client.browser(port).get(leak).body()).doesNotContain(SWITCH);
    }

    /** The page of a submission with that verdict. */
    private String done(Verdict verdict) {
        judge.willSay(ManualJudge.weighed(verdict));
        String location = browser.submit("lru-cache", "class A {}").header("Location");
        Watcher.untilDone(browser, location);
        return location.substring("/api".length());
    }
}
