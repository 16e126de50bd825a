package dev.heaphotel.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.HotelTest;
import dev.heaphotel.account.audit.Audit;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.ServerRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;

/** In development a page shows what has changed on disk; what an author has said of the problem stays. */
@HotelTest
class DiskReloadTests {

    private static final String TITLE = "title: Sum of the latest";

    @TempDir
    private Path folder;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PackageVersions versions;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PackageTemplate template;

    @Autowired
    private Shelf house;

    private final String slug = "ring-" + UUID.randomUUID().toString().substring(0, 8);
    private Catalogue catalogue;
    private Shelf shelf;

    @BeforeEach
    void aPackageOnDisk() throws IOException {
        for (Map.Entry<String, String> file : template.files().texts().entrySet()) {
            Path path = folder.resolve(slug).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        catalogue = Catalogue.read(folder);
        shelf = new Shelf(database, versions, catalogue, audit, clock, transaction, ServerRole.BOTH);
        shelf.takeIn();
    }

    @AfterEach
    void leaveTheShelfAsItWas() {
        house.retire(slug, UUID.randomUUID());
    }

    @Test
    void whatChangesIsOfferedWhenAPageIsLoaded() throws Exception {
        transaction.executeWithoutResult(
                begun -> shelf.tag(slug, Optional.of(List.of("first-week")), UUID.randomUUID()));

        rewrite(TITLE, "title: Sum of the last ones");
        load();

        assertThat(offered().title()).isEqualTo("Sum of the last ones");
        assertThat(offered().tags()).containsExactly("first-week");
        assertThat(shelf.line(slug).orElseThrow().current().number()).isEqualTo(2);
    }

    @Test
    void whatIsBrokenMeanwhileIsNotOffered() throws Exception {
        rewrite(TITLE, "size: 3");
        load();

        assertThat(offered().title()).isEqualTo("Sum of the latest");
        assertThat(catalogue.broken()).hasSize(1);
    }

    private void load() throws Exception {
        HandlerMethod page = new HandlerMethod(this, Object.class.getMethod("toString"));
        assertThat(new DiskReload(catalogue, shelf)
                        .preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), page))
                .isTrue();
    }

    private Problem offered() {
        return catalogue.find(slug).orElseThrow();
    }

    private void rewrite(String from, String to) throws IOException {
        Path manifest = folder.resolve(slug).resolve("problem.yaml");
        Files.writeString(manifest, Files.readString(manifest).replace(from, to));
    }
}
