package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamesTests {

    @ParameterizedTest
    @CsvSource({
        "[I, int[]",
        "[[Z, boolean[][]",
        "[Ljava.lang.Object;, java.lang.Object[]",
        "[[Ljava.util.HashMap$Node;, java.util.HashMap$Node[][]",
        "A$Node, A$Node",
        "A$$Lambda/0x00007f0000c03000, A$$Lambda",
        "A$$Lambda$14/0x0000000800c03000, A$$Lambda",
        "[LA$$Lambda/0x00007f0000c03000;, A$$Lambda[]",
    })
    void namesOfTheJvmAreMadeReadable(String jvm, String readable) {
        assertThat(ClassNames.readable(jvm)).isEqualTo(readable);
    }
}
