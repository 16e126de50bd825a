package dev.heaphotel.judge;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.sandbox.Layer;
import dev.heaphotel.sandbox.Layers;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks what this server is at. */
@Component
public class ServerStates {

    private final ServerRoom room;
    private final MeasurementWatch watch;
    private final Halts halts;

    ServerStates(ServerRoom room, MeasurementWatch watch, Halts halts) {
        this.room = room;
        this.watch = watch;
        this.halts = halts;
    }

    public ServerState now() {
        Sandbox sandbox = room.sandbox();
        return new ServerState(
                java(sandbox),
                refused(sandbox),
                layers(sandbox),
                room.boxesWaiting(),
                room.boxesWanted(),
                halts.because(),
                selfTest(watch.soundness()));
    }

    /** What the figures of this server say; does not ask the database. */
    public MachineFigures figures() {
        return new MachineFigures(
                layers(room.sandbox()), room.boxesWaiting(), room.boxesWanted(), measuresRight(watch.soundness()));
    }

    private static Optional<Boolean> measuresRight(Soundness soundness) {
        boolean told = soundness instanceof Soundness.Sound || soundness instanceof Soundness.Misjudged;
        return told ? Optional.of(soundness instanceof Soundness.Sound) : Optional.empty();
    }

    private static String java(Sandbox sandbox) {
        try {
            JavaHome home = sandbox.java();
            return Words.say("state.java", Map.of("version", "" + home.version(), "folder", "" + home.folder()));
        } catch (SandboxRefused none) {
            return Words.say("state.no-jdk");
        }
    }

    private static Optional<String> refused(Sandbox sandbox) {
        try {
            sandbox.demandMinimum();
            sandbox.java();
            return Optional.empty();
        } catch (SandboxRefused below) {
            return Optional.of(String.valueOf(below.getMessage()));
        }
    }

    private static List<ServerState.Layer> layers(Sandbox sandbox) {
        Layers layers = sandbox.layers();
        return Arrays.stream(Layer.values())
                .map(layer -> new ServerState.Layer(
                        layer.word(),
                        ServerState.Standing.valueOf(layers.state(layer).name()),
                        sandbox.minimum().contains(layer),
                        layers.explanation(layer)))
                .toList();
    }

    private static ServerState.SelfTest selfTest(Soundness soundness) {
        if (soundness instanceof Soundness.Sound sound) {
            return new ServerState.SelfTest(Words.say("state.measured-right"), Optional.of(sound.at()));
        }
        if (soundness instanceof Soundness.Misjudged misjudged) {
            return new ServerState.SelfTest(misjudged.what(), Optional.of(misjudged.at()));
        }
        String why = soundness instanceof Soundness.Unavailable unavailable
                ? unavailable.why()
                : Words.say("state.not-tested");
        return new ServerState.SelfTest(why, Optional.empty());
    }
}
