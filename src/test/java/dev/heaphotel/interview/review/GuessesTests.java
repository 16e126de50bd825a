package dev.heaphotel.interview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Who tries links is stopped, for a while, and nobody else is. */
class GuessesTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T10:00:00Z"));
    private final Guesses guesses = new Guesses(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void afterTwentyWrongOnesAnAddressIsStoppedForAWhile() {
        for (int guess = 0; guess < Guesses.MOST; guess++) {
            assertThat(guesses.tooMany("192.0.2.1")).isFalse();
            guesses.wrong("192.0.2.1");
        }
        assertThat(guesses.tooMany("192.0.2.1")).isTrue();
        assertThat(guesses.tooMany("192.0.2.2")).isFalse();

        now.set(now.get().plus(Duration.ofMinutes(16)));

        assertThat(guesses.tooMany("192.0.2.1")).isFalse();
    }
}
