package dev.heaphotel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxSettings;
import dev.heaphotel.wire.Order;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunBoxesIntegrationTests {

    private static final int SPARE = 3;

    /** Never runs: only boxes are counted. */
    private static final Program PROGRAM =
            Program.driven(Map.of(), Map.of(), "none.Such", new Order.Spot(Map.of("n", 1), 1));

    private RunBoxes boxes;

    @BeforeEach
    void warm() throws Exception {
        boxes = new RunBoxes(Sandbox.detect(SandboxSettings.defaults()), SPARE);
        boxes.warm();
        boxes.awaitWarm();
    }

    @AfterEach
    void close() {
        boxes.close();
    }

    @Test
    void aSecondBoxIsGivenOnlyWhileAnotherWarmOneIsLeft() throws Exception {
        try (Run first = boxes.begin(PROGRAM, RunLimits.USUAL);
                Run beside = boxes.beginBeside(PROGRAM, RunLimits.USUAL).orElseThrow()) {
            assertThat(boxes.waiting()).isEqualTo(1);
            assertThat(boxes.beginBeside(PROGRAM, RunLimits.USUAL)).isEmpty();
        }
    }

    @Test
    void boxesAreMadeAnewWhenTheLastRunIsOver() throws Exception {
        Run first = boxes.begin(PROGRAM, RunLimits.USUAL);
        Run beside = boxes.beginBeside(PROGRAM, RunLimits.USUAL).orElseThrow();
        beside.close();
        assertThat(boxes.waiting()).isEqualTo(1);
        first.close();
        await().until(() -> boxes.waiting() == SPARE);
    }

    @Test
    void anIdleRoomKeepsOneBoxAndFillsAgainWithTheNextProgram() throws Exception {
        boxes.shrink(Duration.ofDays(1));
        assertThat(boxes.waiting()).isEqualTo(SPARE);
        boxes.shrink(Duration.ZERO);
        assertThat(boxes.waiting()).isEqualTo(1);
        boxes.begin(PROGRAM, RunLimits.USUAL).close();
        await().until(() -> boxes.waiting() == SPARE);
    }

    @Test
    void aRoomInUseIsNotShrunk() throws Exception {
        try (Run first = boxes.begin(PROGRAM, RunLimits.USUAL)) {
            boxes.shrink(Duration.ZERO);
            assertThat(boxes.waiting()).isEqualTo(SPARE - 1);
        }
    }
}
