package dev.heaphotel.interview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The text as it stood. */
class ReplayTests {

    private static final String STARTER = "class A {}";

    @Test
    void textIsThatOfTheMoment() {
        Replay replay = new Replay(
                STARTER,
                List.of(
                        Edit.of(1, 100, 9, 9, " int x; "),
                        Edit.of(2, 200, 6, 7, "B"),
                        Edit.whole(3, 300, "class C {}")));

        assertThat(replay.at(0)).isEqualTo(STARTER);
        assertThat(replay.at(99)).isEqualTo(STARTER);
        assertThat(replay.at(100)).isEqualTo("class A { int x; }");
        assertThat(replay.at(200)).isEqualTo("class B { int x; }");
        assertThat(replay.at(Long.MAX_VALUE)).isEqualTo("class C {}");
    }

    @Test
    void editsAreMadeInTheOrderOfTheirNumbersHoweverLateTheyCame() {
        Replay replay = new Replay("", List.of(Edit.of(2, 50, 1, 1, "b"), Edit.of(1, 100, 0, 0, "a")));

        assertThat(replay.at(60)).isEmpty();
        assertThat(replay.at(100)).isEqualTo("ab");
    }

    @Test
    void placesBeyondTheEndAreTheEnd() {
        assertThat(Edit.of(1, 0, 40, 90, "!").on("ab")).isEqualTo("ab!");
        assertThat(Edit.of(1, 0, -3, 1, "!").on("ab")).isEqualTo("!b");
        assertThat(Edit.of(1, 0, 2, 1, "!").on("ab")).isEqualTo("ab!");
    }

    @Test
    void placesCountAsTheEditorCounts() {
        assertThat(Edit.of(1, 0, 2, 2, "x").on("😀y")).isEqualTo("😀xy");
    }

    @Test
    void clockShowsHoursWhereThereAreSome() {
        assertThat(Stopwatch.of(245_999)).isEqualTo("4:05");
        assertThat(Stopwatch.of(3_600_000 + 61_000)).isEqualTo("1:01:01");
        assertThat(Stopwatch.of(-5)).isEqualTo("0:00");
    }
}
