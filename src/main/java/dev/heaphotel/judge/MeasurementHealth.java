package dev.heaphotel.judge;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** DOWN while a control program is misjudged; at {@code /actuator/health/judging} with the reason. */
@Component("measurement")
class MeasurementHealth implements HealthIndicator {

    private final MeasurementWatch watch;

    MeasurementHealth(MeasurementWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        Soundness now = watch.soundness();
        if (now instanceof Soundness.Sound sound) {
            return Health.up().withDetail("testedAt", sound.at().toString()).build();
        }
        if (now instanceof Soundness.Misjudged misjudged) {
            return Health.down()
                    .withDetail("testedAt", misjudged.at().toString())
                    .withDetail("misjudged", misjudged.what())
                    .build();
        }
        String why = now instanceof Soundness.Unavailable unavailable ? unavailable.why() : "Not yet tested.";
        return Health.unknown().withDetail("reason", why).build();
    }
}
