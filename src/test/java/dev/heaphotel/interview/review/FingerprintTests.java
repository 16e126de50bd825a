package dev.heaphotel.interview.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.question.Measured;
import dev.heaphotel.submission.verdict.Judgements;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Candidates who fell into the same trap are told by what holds, not by what they called it. */
class FingerprintTests {

    private static final String SOURCE = "class LRUCache { Map<Integer, Integer> map = new HashMap<>(); }";

    @Test
    void whatTheCandidateCalledItDoesNotCount() {
        String renamed = "class LRUCache { static class Store {} Map<Integer, Integer> entries; }";

        List<Fingerprint> one = Fingerprint.of(leak("LRUCache.map"), SOURCE);

        assertThat(one).isNotEmpty().isEqualTo(Fingerprint.of(leak("Store.entries"), renamed));
        assertThat(one.get(0).problem()).isEqualTo("lru-cache");
        assertThat(one.get(0).lifetime()).isEqualTo("retained");
        assertThat(one.get(0).shape()).contains("· → HashMap.table").doesNotContain("LRUCache");
    }

    @Test
    void anotherHolderIsAnotherTrap() {
        assertThat(Fingerprint.of(leak("LRUCache.map"), SOURCE))
                .doesNotContainAnyElementsOf(Fingerprint.of(leak("static LRUCache.map"), SOURCE));
        assertThat(Fingerprint.of(leak("LRUCache.map"), SOURCE))
                .doesNotContainAnyElementsOf(Fingerprint.of(leak("ArrayDeque.elements"), SOURCE));
    }

    @Test
    void measuredLeakHasOneAndAcceptedCodeHasNone() {
        assertThat(Fingerprint.of(read(Measured.LEAK_IN_A_MAP.json()), SOURCE)).isNotEmpty();
        assertThat(Fingerprint.of(Judgements.accepted(), SOURCE)).isEmpty();
        assertThat(Fingerprint.of(Judgements.compileError(), SOURCE)).isEmpty();
    }

    /** The sample leak, with another way to what it holds. */
    private static Judgement leak(String first) {
        String json = JsonMapper.shared().writeValueAsString(Judgements.leak());
        return read(json.replace("[\"LRUCache.map\"", "[\"" + first + "\""));
    }

    private static Judgement read(String json) {
        return JsonMapper.shared().readValue(json, Judgement.class);
    }
}
