package dev.heaphotel.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.measure.HolderKind;
import dev.heaphotel.unit.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleTests {

    @Test
    void everyRuleHasItsTextAndItsSeverity() {
        List<String> catalogue = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            assertThat(Words.has("finding." + rule.word())).as(rule.word()).isTrue();
            catalogue.add(rule.word() + ": " + rule.severity().word());
        }
        Approved.text("rules", String.join("\n", catalogue));
    }

    @Test
    void everyTextOfAFindingBelongsToARule() {
        List<String> words = List.of(Rule.values()).stream()
                .map(rule -> "finding." + rule.word())
                .toList();
        assertThat(Words.keys())
                .filteredOn(key -> key.startsWith("finding."))
                .containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void everyKindOfRetainedHolderCanBeMended() {
        for (HolderKind kind : HolderKind.values()) {
            String fix = "fix." + kind.word();
            assertThat(Words.keys()).as(fix).anyMatch(key -> key.equals(fix) || key.startsWith(fix + "."));
        }
    }

    @Test
    void everyVerdictEndsWithWhatToDoNext() {
        List<String> lines = new ArrayList<>();
        lines.add("run: " + Next.afterRun());
        for (Verdict verdict : Verdict.values()) {
            lines.add(verdict + ": " + Next.after(verdict, Optional.empty()));
            lines.add(verdict + ", with a fix: " + Next.after(verdict, Optional.of("Remove the eldest entry.")));
        }
        Approved.text("next", String.join("\n", lines));
    }

    @Test
    void anotherLanguageSaysWhatItHasAndFallsBackForTheRest() {
        Words upsideDown = Words.in(java.util.Locale.forLanguageTag("qaa"));
        assertThat(upsideDown.text("memory.peak")).isEqualTo("yromem kaep");
        assertThat(upsideDown.text("memory.retained")).isEqualTo("retained memory");
    }
}
