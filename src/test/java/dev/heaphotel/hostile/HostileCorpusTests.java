package dev.heaphotel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.unit.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileCorpusTests {

    private static final List<HostileProgram> ALL = HostileProgram.all();

    @Test
    void thereAreNinetyProgramsAtLeast() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(90);
    }

    @ParameterizedTest
    @EnumSource(Threat.class)
    void everyThreatIsTriedByEveryBuild(Threat threat) {
        assertThat(ALL)
                .filteredOn(each -> each.outcome().threat() == threat)
                .anyMatch(each -> each.outcome().inVerify());
    }

    /** The check refuses more than the kernel must: what it refuses is tried without it, too. */
    @Test
    void whatTheCheckRefusesIsTriedWithoutIt() {
        assertThat(ALL)
                .filteredOn(each -> each.outcome().verdicts().contains(Verdict.REJECTED))
                .allMatch(each -> each.outcome().unchecked() != null);
    }
}
