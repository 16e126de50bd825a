package dev.heaphotel.judge.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.feedback.Approved;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsTests {

    @ParameterizedTest
    @EnumSource
    void realJudgementsAreAskedAbout(Measured measured) {
        List<Question> questions = measured.questions();

        assertThat(questions).hasSizeBetween(3, 6);
        Approved.text(
                "/dev/heaphotel/judge/question/" + measured.file(),
                questions.stream().map(QuestionsTests::written).collect(Collectors.joining("\n\n")));
    }

    @ParameterizedTest
    @EnumSource
    void modelAnswerIsRightAndEveryOtherChoiceWrong(Measured measured) {
        for (Question question : measured.questions()) {
            if (question.sought() instanceof Sought.OneOf one) {
                assertThat(one.choices()).doesNotHaveDuplicates();
                for (int i = 0; i < one.choices().size(); i++) {
                    Grade grade = question.grade(Sought.OneOf.letter(i));
                    assertThat(grade instanceof Grade.Right).as(question.id()).isEqualTo(i == one.right());
                }
            } else if (question.sought() instanceof Sought.Line line) {
                assertThat(line.lines()).allMatch(each -> question.grade("line " + each) instanceof Grade.Right);
                assertThat(question.grade("9999")).isInstanceOf(Grade.Wrong.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatIsAskedNamesWhatHoldsOrWhere(Measured measured) {
        List<Question> questions = measured.questions();
        assertThat(questions).extracting(Question::prompt).noneMatch(prompt -> prompt.matches(".*\\blines? \\d+.*"));
        assertThat(questions)
                .extracting(Question::prompt)
                .noneMatch(prompt -> prompt.matches(".*(LRUCache|Solution)\\..*|.*O\\(.*"));
    }

    @Test
    void sameJudgementAlwaysAsksTheSame() {
        assertThat(Measured.LEAK_IN_A_MAP.questions()).isEqualTo(Measured.LEAK_IN_A_MAP.questions());
    }

    @Test
    void whatTheMeasurementLeavesOpenIsNotAsked() {
        assertThat(Measured.LEAK_IN_A_MAP.questions())
                .extracting(Question::id)
                .contains("lives-on", "after", "decides");
        assertThat(Measured.LEAK_IN_A_MAP.questionsWith("survivors"))
                .extracting(Question::id)
                .doesNotContain("lives-on");
        assertThat(Measured.LEAK_IN_A_MAP.questionsWith("not-repeatable"))
                .extracting(Question::id)
                .doesNotContain("after", "full");
        // How both sizes act together was too close to call.
        assertThat(Measured.LEAK_IN_A_STATIC.questions())
                .extracting(Question::id)
                .doesNotContain("decides");
        // The stack is full long before ten million.
        assertThat(Measured.RECURSION.questions()).extracting(Question::id).doesNotContain("after");
    }

    @Test
    void whereNothingWasWeighedNothingIsAsked() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(Questions.about(ManualJudge.judgement(verdict), List.of("eviction")))
                    .isEmpty();
        }
    }

    private static String written(Question question) {
        StringBuilder text = new StringBuilder(question.id() + ": " + question.prompt());
        switch (question.sought().word()) {
            case "choice" -> {
                Sought.OneOf one = (Sought.OneOf) question.sought();
                for (int i = 0; i < one.choices().size(); i++) {
                    text.append(i == one.right() ? "\n  * " : "\n    ")
                            .append(one.choices().get(i));
                }
            }
            default -> text.append("\n  = ").append(question.sought());
        }
        return text.append("\n  ").append(question.model()).toString();
    }
}
