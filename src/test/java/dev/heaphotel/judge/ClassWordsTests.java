package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassWordsTests {

    @ParameterizedTest
    @CsvSource({
        "int[][], int[][]",
        "java.util.HashMap$Node, HashMap.Node",
        "java.util.HashMap$Node[], HashMap.Node[]",
        "LRUCache, LRUCache",
        "LRUCache$Inner$Node, LRUCache.Inner.Node",
        "LRUCache$$Lambda, lambda of LRUCache",
        "LRUCache$Inner$$Lambda[], lambda of LRUCache.Inner[]",
        "LRUCache$1, anonymous class of LRUCache",
        "LRUCache$1Key, Key of LRUCache",
    })
    void classesAreCalledWhatTheSourceCallsThem(String binary, String words) {
        assertThat(ClassWords.of(binary)).isEqualTo(words);
    }
}
