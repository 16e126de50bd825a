package dev.heaphotel.compile.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowListTests {

    private final AllowList list = AllowList.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.String",
                "java.lang.Thread$State",
                "java.util.Map$Entry",
                "java.util.concurrent.locks.ReentrantLock",
                "java.lang.System",
                "java.io.PrintStream",
                "java.lang.reflect.Array"
            })
    void offeredTypes(String type) {
        assertThat(list.againstType(type)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.ProcessHandle$Info",
                "java.lang.System$Logger",
                "java.util.ServiceLoader$Provider",
                "java.lang.reflect.Method",
                "java.io.FileReader",
                "java.nio.channels.FileChannel",
                "java.util.spi.LocaleServiceProvider",
                "sun.misc.Unsafe",
                "org.example.Unknown"
            })
    void refusedTypes(String type) {
        assertThat(list.againstType(type)).isPresent();
    }

    @Test
    void aTypeOfferedInPartSaysWhichPart() {
        assertThat(list.againstMember("java.lang.Runtime", "version", ""))
                .hasValueSatisfying(words -> assertThat(words).startsWith("of Runtime, only getRuntime, totalMemory"));
        assertThat(list.againstMember("java.lang.Runtime", "hashCode", "")).isEmpty();
    }

    @Test
    void aConstructorMayBeRefusedForItsFirstParameter() {
        assertThat(list.againstMember("java.util.Formatter", "new", "String")).isPresent();
        assertThat(list.againstMember("java.util.Formatter", "new", "Appendable"))
                .isEmpty();
    }
}
