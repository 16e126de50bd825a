package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.wire.Call;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptAnswersTests {

    private final TranscriptAnswers transcript = new TranscriptAnswers();

    @Test
    void callsAndAnswersReadAsTheyWereMade() {
        transcript.call("new LRUCache", 2);
        transcript.returned();
        transcript.call("put", 1, -1);
        transcript.returned();
        transcript.call("size");
        transcript.returned(1);
        transcript.call("find", "a", new int[] {1, 2}, 3);
        transcript.returned(List.of(true));
        assertThat(transcript.calls())
                .containsExactly(
                        new Call("new LRUCache(2)", ""),
                        new Call("put(1, -1)", ""),
                        new Call("size()", "1"),
                        new Call("find(\"a\", [1, 2], 3)", "[true]"));
    }

    @Test
    void theCallThatNeverReturnedIsTheLast() {
        transcript.call("get", 1);
        transcript.returned(5);
        transcript.call("get", 2);
        assertThat(transcript.calls()).containsExactly(new Call("get(1)", "5"), new Call("get(2)", ""));
    }

    @Test
    void weighingAndTestingGiveTheSameDigest() {
        DigestAnswers weighing = new DigestAnswers();
        for (Answers answers : List.of(transcript, weighing)) {
            answers.call("get", 1);
            answers.returned(5);
            answers.returned(true);
            answers.returned();
            answers.returned(List.of("a"));
        }
        assertThat(transcript.digest()).isEqualTo(weighing.digest()).isNotZero();
    }

    @Test
    void aLongTestKeepsItsBeginningAndTheDigestOfAll() {
        for (int i = 0; i < 10_000; i++) {
            transcript.call("get", i);
            transcript.returned(i);
        }
        assertThat(transcript.calls()).hasSize(4096);
        long before = transcript.digest();
        transcript.call("get", 1);
        transcript.returned(1);
        assertThat(transcript.digest()).isNotEqualTo(before);
    }

    @Test
    void answersInAnotherOrderHaveAnotherDigest() {
        transcript.returned(1);
        transcript.returned(2);
        DigestAnswers other = new DigestAnswers();
        other.returned(2);
        other.returned(1);
        assertThat(transcript.digest()).isNotEqualTo(other.digest());
    }
}
