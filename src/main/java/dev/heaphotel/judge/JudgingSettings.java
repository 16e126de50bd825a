package dev.heaphotel.judge;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param slots        judgements that run at once; 0 means half the processors, one at least, because a judgement keeps its
 *                     run box and the collector of that box busy
 * @param waitingLimit tickets that may wait before the next one is refused
 * @param boxesIdle after so long without a judgement all warm boxes but one are let go; 0 to keep them
 * @param selfTestEvery between two measurement self-tests; the first is at the start; 0 for none
 */
@ConfigurationProperties("heaphotel.judging")
record JudgingSettings(
        @DefaultValue("0") int slots,
        @DefaultValue("1000") int waitingLimit,
        @DefaultValue("1h") Duration selfTestEvery,
        @DefaultValue("10m") Duration boxesIdle) {

    JudgingSettings {
        if (slots < 0 || waitingLimit < 1) {
            throw new IllegalArgumentException(
                    "heaphotel.judging expects slots of 0 or more and a waiting-limit of 1 or " + "more, but found "
                            + slots + " and " + waitingLimit + ".");
        }
    }

    int threads() {
        return slots > 0 ? slots : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
