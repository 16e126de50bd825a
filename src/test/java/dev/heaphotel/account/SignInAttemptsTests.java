package dev.heaphotel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTests {

    private static final int MOST = 10;

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
    void tooManyAttemptsCloseTheDoorForAWhile() {
        take(MOST);
        assertThat(attempts.take("account ada", MOST)).isFalse();
        now = now.plus(SignInAttempts.WINDOW).plus(Duration.ofSeconds(1));
        assertThat(attempts.take("account ada", MOST)).isTrue();
    }

    @Test
    void fewDoNot() {
        take(MOST - 1);
        assertThat(attempts.take("account ada", MOST)).isTrue();
    }

    @Test
    void refusedAttemptsDoNotKeepTheDoorClosed() {
        take(MOST);
        now = now.plus(SignInAttempts.WINDOW).minus(Duration.ofSeconds(1));
        assertThat(attempts.take("account ada", MOST)).isFalse();
        now = now.plus(Duration.ofSeconds(2));
        assertThat(attempts.take("account ada", MOST)).isTrue();
    }

    @Test
    void successForgives() {
        take(MOST);
        attempts.forgive("account ada");
        assertThat(attempts.take("account ada", MOST)).isTrue();
    }

    @Test
    void anAttemptGivenBackIsNone() {
        take(MOST);
        attempts.giveBack("account ada");
        assertThat(attempts.take("account ada", MOST)).isTrue();
        assertThat(attempts.take("account ada", MOST)).isFalse();
    }

    @Test
    void otherAccountsAreNotTouched() {
        take(MOST);
        assertThat(attempts.take("account grace", MOST)).isTrue();
    }

    private void take(int times) {
        for (int each = 0; each < times; each++) {
            assertThat(attempts.take("account ada", MOST)).isTrue();
        }
    }
}
