package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who has solved a problem sees the reference's curves, which are measured when nobody waits. */
@HotelTest
class ReferenceTests {

    private static final String SWITCH = "name=\"reference\"";

    @RegisterExtension
    final Stay stay = new Stay();

    @Test
    void referenceIsMeasuredBehindEverybodyElseAndThenLaidOver() {
        String leak = done(Verdict.LEAK);
        assertThat(stay.browser().get(leak).body()).contains("Leak").doesNotContain(SWITCH);

        String solved = done(Verdict.ACCEPTED);
        stay.judge().holdBack();
        String running = stay.browser().submit("lru-cache", "class A {}").header("Location");
        stay.judge().nextBegun();
        assertThat(stay.browser().get(solved).body()).doesNotContain(SWITCH);
        String later = stay.browser().submit("lru-cache", "class B {}").header("Location");
        assertThat(stay.browser().get(later).json().get("position").asLong()).isEqualTo(1);
        stay.judge().letGo();
        Watcher.untilDone(stay.browser(), running);
        Watcher.untilDone(stay.browser(), later);
        long seed = stay.judge().nextExample().seed().orElse(0);
        while (seed != 42) { // What other tests made the house ask for comes with other seeds.
            seed = stay.judge().nextExample().seed().orElse(0);
        }
        done(Verdict.LEAK); // The one slot is past the reference then.

        assertThat(stay.browser().get(solved).body()).contains(SWITCH, "class=\"reference\"");
        assertThat(stay.browser().get(leak).body()).contains(SWITCH);
        assertThat(stay.another().get(leak).body()).doesNotContain(SWITCH);
    }

    /** The page of a submission with that verdict. */
    private String done(Verdict verdict) {
        stay.judge().willSay(ManualJudge.weighed(verdict));
        String location = stay.browser().submit("lru-cache", "class A {}").header("Location");
        Watcher.untilDone(stay.browser(), location);
        return location.substring("/api".length());
    }
}
