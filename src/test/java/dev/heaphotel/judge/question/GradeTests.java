package dev.heaphotel.judge.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTests {

    private static final Sought AMOUNT = new Sought.Amount(880_000_000, 0.25);
    private static final Sought COUNT = new Sought.Count(1_506_372, 0.25);
    private static final Sought CHOICE = new Sought.OneOf(List.of("O(1)", "O(k)", "O(k²)"), 1);
    private static final Sought LINE = new Sought.Line(new TreeSet<>(List.of(7, 18)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "880 MB",
                "0.88 GB",
                "880000000",
                "880MB",
                "0,88 GB",
                "880 000 000",
                "880,000,000 B",
                "880.000.000",
                "8.8e8",
                "880 million bytes",
                "880 million",
                "about 880 megabytes",
                "~ 900 mb",
                "840 MiB",
                "0.8 GiB",
                "880\u00a0000\u202f000 B",
                "roughly 1 gigabyte",
                "880000 kB",
                "661 MB",
                "1.09 GB"
            })
    void amountIsReadInWhateverUnitItIsSaid(String said) {
        assertThat(AMOUNT.grade(said)).isInstanceOf(Grade.Right.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"880", "88 MB", "8.8 GB", "659 MB", "1.11 GB", "0", "880 kB", "880 thousand bytes"})
    void amountThatIsFarOffIsWrong(String said) {
        assertThat(AMOUNT.grade(said)).isInstanceOf(Grade.Wrong.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a lot", "MB", "880 MB MB", "880 apples", "-880 MB", "880 MB; drop", "1e99999", "12 34"
            })
    void whatIsNoAmountIsAskedForAgain(String said) {
        assertThat(AMOUNT.grade(said)).isInstanceOf(Grade.Unread.class);
    }

    @Test
    void whatWasUnderstoodIsSaidBack() {
        assertThat(AMOUNT.grade("0,88 GB")).isEqualTo(new Grade.Right("880 MB"));
        assertThat(AMOUNT.grade("880")).isEqualTo(new Grade.Wrong("880 B"));
        assertThat(AMOUNT.grade("a lot\u202e"))
                .isEqualTo(new Grade.Unread("Expected an amount of memory such as 120 MB; found \"a lot⟨U+202E⟩\"."));
        assertThat(((Grade.Unread) AMOUNT.grade("x".repeat(100_000))).why()).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5 million requests,true",
        "1506372,true",
        "1 300 000,true",
        "1.5M,true",
        "1.5,false",
        "3 million,false"
    })
    void countMayNameWhatIsCounted(String said, boolean right) {
        assertThat(COUNT.grade(said) instanceof Grade.Right).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"b,true", "B,true", "(b),true", "b.,true", "option b,true", "2,true", "O(k),true", "a,false", "3,false"
    })
    void choiceIsReadByLetterNumberOrText(String said, boolean right) {
        assertThat(CHOICE.grade(said) instanceof Grade.Right).isEqualTo(right);
        assertThat(CHOICE.grade(said)).isNotInstanceOf(Grade.Unread.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "0", "4", "both", "ab"})
    void letterThatIsNotOfferedIsAskedForAgain(String said) {
        assertThat(CHOICE.grade(said)).isInstanceOf(Grade.Unread.class);
    }

    @ParameterizedTest
    @CsvSource({"18,true", "line 18,true", "L7,true", "at line 18.,true", "018,true", "17,false", "99999,false"})
    void anyOfItsLinesIsRight(String said, boolean right) {
        assertThat(LINE.grade(said) instanceof Grade.Right).isEqualTo(right);
        assertThat(LINE.grade(said)).isNotInstanceOf(Grade.Unread.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "eighteen", "7 and 18", "123456"})
    void whatIsNoLineIsAskedForAgain(String said) {
        assertThat(LINE.grade(said)).isInstanceOf(Grade.Unread.class);
    }
}
