package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTests {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    private Instant now = NOON;
    private final Pace pace = new Pace(3, Duration.ofSeconds(1), new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    void someInARowThenOneForEachStride() {
        for (int i = 0; i < 3; i++) {
            assertThat(pace.ask("me")).isZero();
        }
        assertThat(pace.ask("me")).isEqualTo(Duration.ofSeconds(1));
        now = NOON.plusSeconds(1);
        assertThat(pace.ask("me")).isZero();
        assertThat(pace.ask("me")).isPositive();
    }

    @Test
    void oneWhoHurriesCostsNobodyElse() {
        for (int i = 0; i < 9; i++) {
            pace.ask("me");
        }
        assertThat(pace.ask("you")).isZero();
    }
}
