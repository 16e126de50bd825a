package dev.heaphotel.interview.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.interview.review.LeakRemoved.Tried;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.submission.verdict.Judgements;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which edit removed the leak: the one with which the program became what was measured without it. */
class LeakRemovedTests {

    private static final String LEAKS = "class A { void put() { map.put(k, v); } }";
    private static final int PLACE = LEAKS.indexOf(" } }");
    private static final String FIX = " map.remove(old);";
    private static final String MENDED = LEAKS.substring(0, PLACE) + FIX + LEAKS.substring(PLACE);

    /** Typed in three pieces, then a comment. */
    private static final Replay REPLAY = new Replay(
            LEAKS,
            List.of(
                    Edit.of(1, 100, PLACE, PLACE, " map."),
                    Edit.of(2, 200, PLACE + 5, PLACE + 5, "remove("),
                    Edit.of(3, 300, PLACE + 12, PLACE + 12, "old);"),
                    Edit.of(4, 400, 0, 0, "// mended\n")));

    @Test
    void itIsTheOneThatCompletedTheCodeNotTheLastOne() {
        List<LeakRemoved> removed =
                LeakRemoved.in(REPLAY, List.of(leaking(50, LEAKS), clean(500, "// mended\n" + MENDED)));

        assertThat(removed).singleElement().satisfies(one -> {
            assertThat(one.edit().number()).isEqualTo(3);
            assertThat(one.leakedAt()).isEqualTo(50);
        });
    }

    @Test
    void whatDidNotCompileBetweenThemChangesNothing() {
        Tried broken = new Tried(UUID.randomUUID(), 250, "class A {", Judgements.compileError());

        assertThat(LeakRemoved.in(REPLAY, List.of(leaking(50, LEAKS), broken, clean(500, MENDED))))
                .extracting(one -> one.edit().number())
                .containsExactly(3L);
    }

    @Test
    void withoutALeakThereIsNone() {
        assertThat(LeakRemoved.in(REPLAY, List.of(clean(50, LEAKS), clean(500, MENDED))))
                .isEmpty();
        assertThat(LeakRemoved.in(REPLAY, List.of(leaking(50, LEAKS), leaking(500, MENDED))))
                .isEmpty();
    }

    @Test
    void codeThatWasNeverTypedIsNotFound() {
        assertThat(LeakRemoved.in(REPLAY, List.of(leaking(50, LEAKS), clean(500, "class Other {}"))))
                .isEmpty();
    }

    @Test
    void commentsAndSpaceAreNoCode() {
        assertThat(CodeAlone.of("int  a = 1; // one\n/* two */ int b;")).isEqualTo(CodeAlone.of("int a=1;int b;"));
        assertThat(CodeAlone.of("a = b + +c")).isNotEqualTo(CodeAlone.of("a = b ++c"));
        assertThat(CodeAlone.of("s = \"// no  comment\";")).isNotEqualTo(CodeAlone.of("s = \"\";"));
        assertThat(CodeAlone.of("return x;")).isNotEqualTo(CodeAlone.of("returnx;"));
    }

    private static Tried leaking(long at, String source) {
        return tried(at, source, Judgements.leak());
    }

    private static Tried clean(long at, String source) {
        return tried(at, source, Judgements.accepted());
    }

    private static Tried tried(long at, String source, Judgement judgement) {
        return new Tried(UUID.randomUUID(), at, source, judgement);
    }
}
