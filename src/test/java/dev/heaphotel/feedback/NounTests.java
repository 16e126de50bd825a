package dev.heaphotel.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounTests {

    @ParameterizedTest
    @CsvSource({
        "requests, request",
        "live listeners, live listener",
        "subscribe-and-close cycles, subscribe-and-close cycle",
        "vertices, vertex",
        "edges, edge",
        "entries, entry",
        "classes, class",
        "ties, tie",
        "capacity, unit of capacity",
        "n, n"
    })
    void oneOfThem(String plural, String singular) {
        assertThat(Noun.singular(plural)).isEqualTo(singular);
    }

    @Test
    void whatFollowsANumber() {
        assertThat(Noun.counted("live listeners")).isEqualTo("live listeners");
        assertThat(Noun.counted("capacity")).isEqualTo("units of capacity");
        assertThat(Noun.counted("n")).isEqualTo("n");
    }
}
