package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualFolderTests {

    @ParameterizedTest
    @CsvSource({
        "jar:nested:/opt/heap%20hotel/heaphotel.jar/!BOOT-INF/classes/!/, /opt/heap hotel/heaphotel.jar",
        "nested:/opt/heaphotel.jar/!BOOT-INF/classes/!/, /opt/heaphotel.jar",
        "file:/opt/heaphotel.jar, /opt/heaphotel.jar",
        "jar:file:/opt/heaphotel.jar!/, /opt/heaphotel.jar",
    })
    void jarIsFoundInTheLocationOfItsClasses(String location, String jar) {
        assertThat(UsualFolder.jarIn(location)).contains(Path.of(jar));
    }

    @ParameterizedTest
    @CsvSource({"file:/srv/hotel/target/classes/", "jrt:/java.base"})
    void folderOfClassesIsNoJar(String location) {
        assertThat(UsualFolder.jarIn(location)).isEmpty();
    }

    @Test
    void folderOfClassesIsFoundToo() {
        assertThat(UsualFolder.classesIn("file:/opt/heap%20hotel/target/classes/"))
                .contains(Path.of("/opt/heap hotel/target/classes"));
        assertThat(UsualFolder.classesIn("jrt:/java.base")).isEmpty();
    }
}
