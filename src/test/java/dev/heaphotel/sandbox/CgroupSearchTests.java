package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.unit.ByteSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CgroupSearchTests {

    private static final Limits LIMITS = Limits.once(ByteSize.mebibytes(100));

    @TempDir
    private Path mount;

    @Test
    void versionTwoIsUsedBesideOurOwnGroupWhenThatOneHandsNothingOn() throws IOException {
        Files.writeString(mount.resolve("cgroup.controllers"), "memory pids");
        Path slice = Files.createDirectory(mount.resolve("app.slice"));
        Files.createDirectory(slice.resolve("own.scope"));
        Files.writeString(slice.resolve("cgroup.subtree_control"), "cpu memory pids\n");
        assertThat(new CgroupSearch(mount, List.of("0::/app.slice/own.scope")).candidates())
                .containsExactly(new CgroupV2.Base(slice));
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
        CgroupV2 group = (CgroupV2) new CgroupV2.Base(mount).create("heaphotel-1-1", LIMITS);
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
