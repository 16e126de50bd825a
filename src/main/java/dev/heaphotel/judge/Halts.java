package dev.heaphotel.judge;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** All that may keep this server from taking up tickets. */
@Component
class Halts {

    private final Pausing pausing;
    private final Intake intake;
    private final MeasurementWatch watch;

    Halts(Pausing pausing, Intake intake, MeasurementWatch watch) {
        this.pausing = pausing;
        this.intake = intake;
        this.watch = watch;
    }

    /** In sentences for whoever waits; empty where nothing does. */
    Optional<String> because() {
        return pausing.recently().map(Pause::words).or(intake::drainedBecause).or(watch::pausedBecause);
    }
}
