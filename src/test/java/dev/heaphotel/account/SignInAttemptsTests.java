package dev.heaphotel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTests {

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");

    private final SignInAttempts attempts = new SignInAttempts(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void tooManyFailuresCloseTheDoorForAWhile() {
        fail(SignInAttempts.MOST);
        assertThat(attempts.tooMany("account ada")).isTrue();
        now = now.plus(SignInAttempts.WINDOW).plus(Duration.ofSeconds(1));
        assertThat(attempts.tooMany("account ada")).isFalse();
    }

    @Test
    void fewFailuresDoNot() {
        fail(SignInAttempts.MOST - 1);
        assertThat(attempts.tooMany("account ada")).isFalse();
    }

    @Test
    void successForgives() {
        fail(SignInAttempts.MOST);
        attempts.succeeded("account ada");
        assertThat(attempts.tooMany("account ada")).isFalse();
    }

    @Test
    void otherAccountsAreNotTouched() {
        fail(SignInAttempts.MOST);
        assertThat(attempts.tooMany("account grace")).isFalse();
    }

    private void fail(int times) {
        for (int each = 0; each < times; each++) {
            attempts.failed("account ada");
        }
    }
}
