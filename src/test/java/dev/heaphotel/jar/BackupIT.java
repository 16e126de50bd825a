package dev.heaphotel.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Server;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.submission.Watcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The commands of README.md keep everything, and bring it back elsewhere. */
class BackupIT {

    private static final String EMAIL = "ada@example.org";

    private final Path folder = Jar.emptyFolder("backup");

    @Test
    @Timeout(300)
    void whatWasThereIsThereAgainWhereTheCopyIsUnpacked() throws Exception {
        Path data = Files.createDirectory(folder.resolve("first")).resolve(".heaphotel");
        String location = practise(data);

        Path second = Files.createDirectory(folder.resolve("second"));
        Path copy = folder.resolve("heaphotel.tar.gz");
        run(data.getParent(), "tar", "-czf", copy.toString(), ".heaphotel");
        run(second, "tar", "-xzf", copy.toString());

        try (Server server = Jar.serve(second.resolve(".heaphotel"))) {
            assertThat(server.client().get(location).json().path("verdict").asString())
                    .isEqualTo("COMPILE_ERROR");
            AccountBrowser ada = AccountBrowser.open(server.port());
            assertThat(ada.signIn(EMAIL, AccountBrowser.PASSWORD).status()).isEqualTo(302);
            assertThat(ada.get("/problems/lru-cache/attempts").body())
                    .contains(location.substring(location.lastIndexOf('/') + 1));
        }
    }

    private static String practise(Path data) {
        try (Server server = Jar.serve(data)) {
            AccountBrowser ada = AccountBrowser.ofSomebodyNew(server.port(), EMAIL);
            String location = ada.handIn("class Kept {");
            Watcher.untilDone(server.client(), location);
            return location;
        }
    }

    private static void run(Path where, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }
}
