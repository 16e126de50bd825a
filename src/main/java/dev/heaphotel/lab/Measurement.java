package dev.heaphotel.lab;

import dev.heaphotel.judge.LabOutcome;
import dev.heaphotel.judge.LabRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One measurement and how far it is. Safe for use by several threads. */
final class Measurement {

    enum State {
        QUEUED,
        RUNNING,
        DONE
    }

    private final UUID id = UUID.randomUUID();
    private final LabRequest request;
    private final String address;
    private final Instant begun;
    private final List<Long> weighed = new ArrayList<>();
    private State state = State.QUEUED;
    private Optional<LabOutcome> outcome = Optional.empty();

    Measurement(LabRequest request, String address, Instant begun) {
        this.request = request;
        this.address = address;
        this.begun = begun;
    }

    UUID id() {
        return id;
    }

    LabRequest request() {
        return request;
    }

    /** The network address that asked for it. */
    String address() {
        return address;
    }

    Instant begun() {
        return begun;
    }

    synchronized State state() {
        return state;
    }

    synchronized Optional<LabOutcome> outcome() {
        return outcome;
    }

    /** The sizes of n so far; those of a ladder that was given up are among them. */
    synchronized List<Long> weighed() {
        return List.copyOf(weighed);
    }

    synchronized void begin() {
        state = State.RUNNING;
    }

    synchronized void weighed(long size) {
        weighed.add(size);
    }

    synchronized void end(LabOutcome how) {
        state = State.DONE;
        outcome = Optional.of(how);
    }
}
