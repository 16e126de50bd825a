package dev.heaphotel.judge;

import dev.heaphotel.compile.BoxedCompiler;
import dev.heaphotel.compile.Compiler;
import dev.heaphotel.measure.RunBoxes;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.sandbox.SandboxSettings;
import java.time.Duration;
import java.util.Set;

/** Everything judging needs, opened together and closed together: the sandbox, the compile boxes, the run boxes. */
public final class JudgingRoom implements AutoCloseable {

    /** Two to weigh in side by side, and one left for whoever comes next. */
    private static final int BOXES_FOR_A_SLOT = 3;

    private final Sandbox sandbox;
    private final Compiler compiler;
    private final RunBoxes boxes;

    private JudgingRoom(Sandbox sandbox, Compiler compiler, RunBoxes boxes) {
        this.sandbox = sandbox;
        this.compiler = compiler;
        this.boxes = boxes;
    }

    /**
     * Opens a room for so many judgements at once. Boxes begin to warm up in the background.
     *
     * @throws SandboxRefused when this machine offers less than the settings demand
     */
    public static JudgingRoom open(SandboxSettings settings, int slots) throws SandboxRefused {
        return open(Sandbox.detect(settings), slots);
    }

    /** As {@link #open(SandboxSettings, int)}, on a machine that was looked at already. */
    static JudgingRoom open(Sandbox sandbox, int slots) throws SandboxRefused {
        sandbox.demandMinimum();
        RunBoxes boxes = new RunBoxes(sandbox, boxes(slots));
        try {
            boxes.warm();
            return new JudgingRoom(sandbox, new BoxedCompiler(sandbox, sandbox.java(), slots), boxes);
        } catch (SandboxRefused | RuntimeException failed) {
            boxes.close();
            throw failed;
        }
    }

    /** With the settings that the environment and defaults give, for callers without a configuration of their own. */
    public static JudgingRoom open(int slots) throws SandboxRefused {
        return open(SandboxSettings.of(System.getenv()), slots);
    }

    /** Returns when the boxes that wait are warm and locked, so that what comes next finds one. */
    public void awaitWarm() {
        boxes.awaitWarm();
    }

    /** The pipeline. */
    public Judge judge() {
        return new Judge(compiler, boxes, true);
    }

    /** The pipeline without the class-file check: the kernel's layers stand alone. */
    public Judge judgeWithoutClassFileCheck() {
        return new Judge(compiler, boxes, false);
    }

    /** Any method of any class. */
    public Lab lab() {
        return new Lab(compiler, boxes);
    }

    /** Programs run until their heap is full. */
    public Walls walls() {
        return new Walls(compiler, boxes);
    }

    /** How many wait in a room for so many judgements at once. */
    static int boxes(int slots) {
        return BOXES_FOR_A_SLOT * slots;
    }

    /** Ends boxes that nobody has needed for so long, but one. */
    void shrink(Duration idle) {
        boxes.shrink(idle);
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** The processes that lead the boxes that wait, for whoever counts processes. */
    public Set<Long> waitingLeaders() {
        return boxes.leaders();
    }

    /** Boxes that are up and wait for a program. */
    int boxesWaiting() {
        return boxes.waiting();
    }

    @Override
    public void close() {
        compiler.close();
        boxes.close();
    }
}
