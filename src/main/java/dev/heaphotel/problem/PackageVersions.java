package dev.heaphotel.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every version of every package that was ever offered or proved, in the database: what was handed in for it is judged by it. */
@Repository
public class PackageVersions {

    private static final int MOST_REMEMBERED = 64;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Catalogue catalogue;

    /** A version never changes, so what was read once stays right. */
    private final Map<String, Problem> remembered = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Problem> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    public PackageVersions(JdbcClient database, JsonMapper json, Catalogue catalogue) {
        this.database = database;
        this.json = json;
        this.catalogue = catalogue;
    }

    /** In the caller's transaction, if there is one; once kept, it stays. */
    public void keep(String slug, PackageFiles files) {
        database.sql("insert into package_version (version, slug, files) values (?, ?, ?) on conflict do nothing")
                .params(files.version(), slug, json.writeValueAsString(files))
                .update();
    }

    public Optional<PackageFiles> files(String version) {
        return database.sql("select files from package_version where version = ?")
                .param(version)
                .query(String.class)
                .optional()
                .map(files -> json.readValue(files, PackageFiles.class));
    }

    /** @param version null for the one that is offered now, or was last */
    public Optional<Problem> find(String slug, @Nullable String version) {
        if (version == null) {
            return catalogue.known(slug);
        }
        return Optional.ofNullable(past(slug, version))
                .or(() -> catalogue
                        .known(slug)
                        .filter(problem -> problem.version().equals(version)));
    }

    private synchronized @Nullable Problem past(String slug, String version) {
        return remembered.computeIfAbsent(slug + "/" + version, unread -> read(slug, version));
    }

    /** What was whole for the program that kept it may be broken for a later one: then it is unknown. */
    private @Nullable Problem read(String slug, String version) {
        return files(version)
                .map(files -> ProblemReader.read(slug, files))
                .map(reading -> reading instanceof Reading.Loaded loaded ? loaded.problem() : null)
                .orElse(null);
    }
}
