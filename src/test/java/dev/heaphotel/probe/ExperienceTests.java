package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExperienceTests {

    private static final long PEAK = 10_000;

    private final Experience experience = new Experience();

    @Test
    void aSurveyIsDrawnToTheScaleOfALargerSizeThatIsAsCrowded() {
        experience.wasCrowded(new Survey(List.of(new Log.Mark(50_000, 8_000, 9_000)), 100_000, PEAK));
        assertThat(experience.crowdedLike(400_000, 2 * PEAK)).hasValueSatisfying(survey -> {
            assertThat(survey.marks()).containsExactly(new Log.Mark(200_000, 16_000, 18_000));
            assertThat(survey.churn()).isEqualTo(400_000);
            assertThat(survey.peak()).isEqualTo(2 * PEAK);
        });
    }

    @Test
    void aSizeThatIsLessCrowdedIsSurveyedByItself() {
        experience.wasCrowded(new Survey(List.of(), 100_000, PEAK));
        assertThat(experience.crowdedLike(100_000, 2 * PEAK)).isEmpty();
    }

    @Test
    void whereMuchIsHeldEverySizeIsSurveyedByItself() {
        experience.wasCrowded(new Survey(List.of(), 100_000, PEAK));
        assertThat(experience.crowdedLike(1L << 32, 2 << 20)).isEmpty();
    }

    @Test
    void nothingIsKnownOfTheFirstSize() {
        assertThat(experience.crowdedLike(100_000, PEAK)).isEmpty();
        assertThat(experience.likelyPerTick()).isZero();
        assertThat(experience.likelyPeak(100_000)).isZero();
    }

    @Test
    void aPeakIsLikelyToGoOnGrowingAsItDid() {
        experience.held(10_000, PEAK / 4);
        experience.held(40_000, PEAK / 2);
        experience.held(160_000, PEAK);
        assertThat(experience.likelyPeak(640_000)).isEqualTo(2 * PEAK);
        assertThat(experience.likelyPeak(80_000)).isEqualTo(PEAK);
    }

    @Test
    void aPeakThatStoppedGrowingIsLikelyToStayThere() {
        experience.held(10_000, PEAK / 2);
        experience.held(40_000, PEAK);
        experience.held(160_000, PEAK);
        assertThat(experience.likelyPeak(640_000)).isEqualTo(PEAK);
    }

    @Test
    void theMostAllocatedBetweenTwoTicksIsKept() {
        experience.allocatedPerTick(64);
        experience.allocatedPerTick(24);
        assertThat(experience.likelyPerTick()).isEqualTo(64);
    }
}
