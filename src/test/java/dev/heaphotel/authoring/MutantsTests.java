package dev.heaphotel.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MutantsTests {

    @Test
    void eachStatementThatOnlyLetsGoIsLeftOutOnce() {
        List<Mutant> mutants = Mutants.of("""
                class Cache {
                    void put(int key) {
                        if (seen.contains(key)) {
                            return;
                        }
                        map.put(key, key);
                        if (map.size() > most) {
                            map.remove(eldest);
                            slots[0] = null;
                        }
                        try {
                            work();
                        } finally {
                            lock.release();
                        }
                        int taken = queue.poll();
                    }
                }
                """);

        assertThat(mutants).extracting(Mutant::line).containsExactly(3L, 8L, 9L, 13L, 14L);
        assertThat(mutants.get(1).source()).contains("map.put(key, key);").doesNotContain("map.remove");
        assertThat(mutants.get(3).source()).doesNotContain("finally").contains("catch (RuntimeException thrown)");
        assertThat(mutants).extracting(Mutant::name).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotJavaSuggestsNothing() {
        assertThat(Mutants.of("there is no class here {")).isEmpty();
        assertThat(Mutants.of("")).isEmpty();
    }
}
