package dev.heaphotel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTests {

    @Test
    void ordinaryTextOfAnyLanguageStays() {
        assertThat(VisibleText.of("O(n²) → größer, 漢字, שלום\n\t😀")).isEqualTo("O(n²) → größer, 漢字, שלום\n\t😀");
    }

    @Test
    void controlsAreShownAsPictures() {
        assertThat(VisibleText.of("a\u0000b\u001b[31m\r\u007f")).isEqualTo("a␀b␛[31m␍␡");
    }

    @Test
    void directionMarksAndInvisiblesAreNamed() {
        assertThat(VisibleText.of("\u202Eab\u2066\u200B\uFEFF\u2028"))
                .isEqualTo("⟨U+202E⟩ab⟨U+2066⟩⟨U+200B⟩⟨U+FEFF⟩⟨U+2028⟩");
    }

    @Test
    void halfOfASurrogatePairIsNamed() {
        assertThat(VisibleText.of("x\uD800")).isEqualTo("x⟨U+D800⟩");
    }

    @Test
    void longTextIsCutWithAnEllipsis() {
        assertThat(VisibleText.of("abcdef", 4)).isEqualTo("abc…");
    }
}
