package dev.heaphotel.interview.review;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long candidates' data is kept after their interview.
 *
 * @param keep       zero: until somebody deletes it
 * @param afterwards what happens then
 */
@ConfigurationProperties("heaphotel.interview.retention")
record RetentionSettings(
        @DefaultValue("365d") Duration keep,
        @DefaultValue("anonymise") Afterwards afterwards) {

    enum Afterwards {
        /** Figures and ratings stay, without whom they are of. */
        ANONYMISE,
        DELETE
    }

    boolean isForEver() {
        return keep.isZero();
    }
}
