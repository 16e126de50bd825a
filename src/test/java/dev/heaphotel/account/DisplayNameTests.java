package dev.heaphotel.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayNameTests {

    @Test
    void anyScriptIsAName() {
        for (String name : new String[] {"Ada Lovelace", "李小龍", "نرگس", "O'Brien-Łuć 3rd", "می\u200cخواهم"}) {
            assertThat(DisplayName.of(name)).isEqualTo(name);
        }
    }

    @Test
    void tricksAreLeftOut() {
        assertThat(DisplayName.of("Ada\u202eecalevoL\u0000\u001b[31m")).isEqualTo("AdaecalevoL[31m");
        assertThat(DisplayName.of("  Ada \u2028\t\u00a0 Lovelace ")).isEqualTo("Ada Lovelace");
        assertThat(DisplayName.of("Ada\ud800")).isEqualTo("Ada");
    }

    @Test
    void whatNobodySeesIsNoName() {
        assertThat(DisplayName.of("\u200b\u200d \u0301")).isEmpty();
        assertThat(DisplayName.of(null)).isEmpty();
    }

    @Test
    void longNamesFromElsewhereAreCutBetweenCharacters() {
        assertThat(DisplayName.shortened("😀".repeat(100))).isEqualTo("😀".repeat(80));
    }
}
