package dev.heaphotel.probe.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each scene does with the candidate's object, whose diary tells it. */
class SceneTests {

    @Test
    void fillPutsEveryItemInOnceAndLeavesItThere() {
        List<String> diary = played(new Fill<>("n") {
            @Override
            protected List<String> open(Scale scale, Answers answers) {
                return new ArrayList<>();
            }

            @Override
            protected void add(List<String> subject, int item, Answers answers) {
                subject.add("+" + item);
            }
        });
        assertThat(diary).hasSize(5).containsExactlyInAnyOrder("+0", "+1", "+2", "+3", "+4");
    }

    @Test
    void fillAndDrainTakesOutWhatItPutInInAnotherOrder() {
        List<String> diary = played(new FillAndDrain<>("n") {
            @Override
            protected List<String> open(Scale scale, Answers answers) {
                return new ArrayList<>();
            }

            @Override
            protected void add(List<String> subject, int item, Answers answers) {
                subject.add("+" + item);
            }

            @Override
            protected void remove(List<String> subject, int item, Answers answers) {
                subject.add("-" + item);
            }
        });
        assertThat(diary.subList(0, 5)).containsExactly("+0", "+1", "+2", "+3", "+4");
        assertThat(diary.subList(5, 10)).containsExactlyInAnyOrder("-0", "-1", "-2", "-3", "-4");
    }

    @Test
    void steadyStateKeepsItsLevelAndLetsTheOldestGo() {
        List<String> diary = played(new SteadyState<>("n", "k") {
            @Override
            protected List<String> open(Scale scale, Answers answers) {
                return new ArrayList<>();
            }

            @Override
            protected void add(List<String> subject, int item, Answers answers) {
                subject.add("+" + item);
            }

            @Override
            protected void remove(List<String> subject, int item, Answers answers) {
                subject.add("-" + item);
            }
        });
        assertThat(String.join(" ", diary)).isEqualTo("+0 +1 +2 +3 -0 +4 -1 +5 -2 +6 -3 +7 -4");
    }

    @Test
    void burstGoesBackToTheFewThatWereThereBefore() {
        HashSet<Integer> live = new HashSet<>();
        List<Integer> most = new ArrayList<>();
        played(new Burst<>("n") {
            @Override
            protected List<String> open(Scale scale, Answers answers) {
                return new ArrayList<>();
            }

            @Override
            protected void add(List<String> subject, int item, Answers answers) {
                assertThat(live.add(item)).isTrue();
                most.add(live.size());
            }

            @Override
            protected void remove(List<String> subject, int item, Answers answers) {
                assertThat(live.remove(item)).isTrue();
            }
        });
        assertThat(most).contains(21);
        assertThat(live).hasSize(16);
    }

    @Test
    void loiteringTakesOutAsManyAsItPutInEachAsHeavyAsTheAxisSays() {
        List<String> diary = played(new Loitering<>("n") {
            @Override
            protected List<String> open(Scale scale, Answers answers) {
                return new ArrayList<>();
            }

            @Override
            protected void add(List<String> subject, int number, byte[] item, Answers answers) {
                subject.add("+" + number + " of " + item.length);
            }

            @Override
            protected void remove(List<String> subject, int number, Answers answers) {
                subject.add("-" + number);
            }
        });
        assertThat(diary).hasSize(26).startsWith("+0 of 5", "+1 of 5").endsWith("-11", "-12");
    }

    @Test
    void everyThirdCallbackThrowsAndWhetherThatCameThroughIsAnAnswer() {
        Diary answers = new Diary();
        played(
                new ErrorPath<>("n") {
                    @Override
                    protected List<String> open(Scale scale, Answers answers) {
                        return new ArrayList<>();
                    }

                    @Override
                    protected void use(List<String> subject, int item, Runnable callback, Answers answers) {
                        callback.run();
                        answers.returned(item);
                    }
                },
                answers);
        assertThat(answers.lines)
                .containsExactly("0", "1", "", "was the callback's exception thrown on", "true", "3", "4");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2", "2, 2", "8, 11", "24, 29", "4096, 4099"})
    void tripsAreAPrimeNumber(int size, int trips) {
        assertThat(RoundTrips.primeFrom(size)).isEqualTo(trips);
    }

    @Test
    void manyItemsAreAllDifferentAndFarApart() {
        int[] items = Scene.items(10_000);
        assertThat(items).doesNotHaveDuplicates();
        assertThat(Math.abs((long) items[1] - items[2])).isGreaterThan(1 << 20);
    }

    private static List<String> played(Workload<Stage, List<String>> scene) {
        return played(scene, new Diary());
    }

    private static List<String> played(Workload<Stage, List<String>> scene, Answers answers) {
        Stage stage = scene.prepare(new Scale(Map.of("n", 5, "k", 3), 42));
        List<String> subject = scene.open(stage, answers);
        assertThat(scene.work(subject, stage, answers)).isSameAs(Workload.NOTHING);
        return subject;
    }

    private static final class Diary implements Answers {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void call(String method) {
            lines.add(method);
        }

        @Override
        public void call(String method, long argument) {
            lines.add(method);
        }

        @Override
        public void call(String method, long first, long second) {
            lines.add(method);
        }

        @Override
        public void call(String method, Object... arguments) {
            lines.add(method);
        }

        @Override
        public void returned() {
            lines.add("");
        }

        @Override
        public void returned(long answer) {
            lines.add(Long.toString(answer));
        }

        @Override
        public void returned(boolean answer) {
            lines.add(Boolean.toString(answer));
        }

        @Override
        public void returned(Object answer) {
            lines.add(String.valueOf(answer));
        }
    }
}
