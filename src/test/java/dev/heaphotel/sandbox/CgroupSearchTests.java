package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.heaphotel.unit.ByteSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CgroupSearchTests {

    private static final Limits LIMITS = Limits.once(ByteSize.mebibytes(100));

    private static final Set<Layer> BOTH = Set.of(Layer.MEMORY_CGROUP, Layer.PIDS_CGROUP);

    @TempDir
    private Path mount;

    @Test
    void versionTwoIsUsedBesideOurOwnGroupWhenThatOneHandsNothingOn() throws IOException {
        Files.writeString(mount.resolve("cgroup.controllers"), "memory pids");
        Path slice = Files.createDirectory(mount.resolve("app.slice"));
        Files.createDirectory(slice.resolve("own.scope"));
        Files.writeString(slice.resolve("cgroup.subtree_control"), "cpu memory pids\n");
        assertThat(new CgroupSearch(mount, List.of("0::/app.slice/own.scope")).candidates())
                .containsExactly(new CgroupV2.Base(slice, BOTH));
    }

    /** As systemd delegates to a user on a machine that counts no tasks. */
    @Test
    void versionTwoLimitsOnlyWhatItWasHanded() throws IOException {
        CgroupV2.Base base = new CgroupV2.Base(mount, Set.of(Layer.MEMORY_CGROUP));
        base.create("heaphotel-1-1", LIMITS);
        assertThat(mount.resolve("heaphotel-1-1/memory.max")).hasContent(String.valueOf(100L << 20));
        assertThat(mount.resolve("heaphotel-1-1/pids.max")).doesNotExist();
        assertThat(base.layers()).containsExactly(Layer.MEMORY_CGROUP);
    }

    /** Real files of a real kernel, if only those that every group has: limits need controllers, which version 1 may hold. */
    @Test
    void aGroupOfVersionTwoCountsAndKills() throws Exception {
        Optional<Path> unified = Stream.of("/sys/fs/cgroup", "/sys/fs/cgroup/unified")
                .map(Path::of)
                .filter(folder -> Files.exists(folder.resolve("cgroup.controllers")) && Files.isWritable(folder))
                .findFirst();
        assumeTrue(unified.isPresent(), "no hierarchy of version 2 that may be written");
        Cgroup group = new CgroupV2.Base(unified.orElseThrow(), Set.of()).create(CgroupFolder.name(900_001), LIMITS);
        Process spinner = new ProcessBuilder(
                        "/bin/sh", "-c", "echo $$ > " + group.doors().get(0) + "; while :; do :; done")
                .start();
        try {
            while (group.cpuTime().orElseThrow().isZero()) {
                assertThat(spinner.isAlive()).isTrue();
                Thread.onSpinWait();
            }
            group.kill();
            int killed = 128 + 9;
            assertThat(spinner.waitFor()).isEqualTo(killed);
        } finally {
            spinner.destroyForcibly();
            group.remove();
        }
        assertThat(group.doors().get(0)).doesNotExist();
    }

    @Test
    void versionOneIsUsedBelowOurOwnGroups() throws IOException {
        Files.createDirectories(mount.resolve("memory/a/b"));
        List<String> membership = List.of("4:memory:/a/b", "8:pids:/", "2:cpu,cpuacct:/elsewhere", "0::/");
        assertThat(new CgroupSearch(mount, membership).candidates())
                .containsExactly(new CgroupV1.Bases(
                        mount.resolve("memory/a/b"), mount.resolve("pids"), mount.resolve("cpuacct")));
    }

    @Test
    void limitsAreWrittenAndCountersAreReadInVersionTwo() throws IOException {
        CgroupV2 group = (CgroupV2) new CgroupV2.Base(mount, BOTH).create("heaphotel-1-1", LIMITS);
        Path folder = mount.resolve("heaphotel-1-1");
        assertThat(folder.resolve("memory.max")).hasContent(String.valueOf(100L << 20));
        assertThat(folder.resolve("pids.max")).hasContent("64");
        assertThat(group.hadOomKill()).isFalse();
        Files.writeString(folder.resolve("memory.events"), "low 0\nhigh 0\nmax 17\noom 1\noom_kill 1\n");
        Files.writeString(folder.resolve("cpu.stat"), "usage_usec 1500000\nuser_usec 1\n");
        assertThat(group.hadOomKill()).isTrue();
        assertThat(group.cpuTime()).contains(Duration.ofMillis(1500));
    }

    @Test
    void groupsOfDeadProcessesAreRemovedAndOthersStay() throws IOException {
        Path dead = Files.createDirectory(mount.resolve("heaphotel-999999999-3"));
        Path living = Files.createDirectory(mount.resolve(CgroupFolder.name(1)));
        Path unrelated = Files.createDirectory(mount.resolve("heaphotel-x-1"));
        CgroupFolder.removeStale(mount);
        assertThat(dead).doesNotExist();
        assertThat(living).exists();
        assertThat(unrelated).exists();
    }
}
