package dev.heaphotel.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Another PostgreSQL was named, and it does not let us in. Registered in {@code META-INF/spring.factories}. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** SQLSTATE classes: connection failed; invalid authorization; no such database. */
    private static final String[] UNREACHABLE = {"08", "28", "3D"};

    private final Environment environment;

    DatabaseUnreachableAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        for (String unreachable : UNREACHABLE) {
            if (state.startsWith(unreachable)) {
                return analysis(cause);
            }
        }
        return null;
    }

    private FailureAnalysis analysis(SQLException cause) {
        String url = environment.getProperty("spring.datasource.url", "").replaceFirst("[?].*", "");
        return new FailureAnalysis(
                "A PostgreSQL should answer at " + (url.isBlank() ? "its address" : url) + ", but: "
                        + cause.getMessage(),
                "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and that the server"
                        + " runs. Leave SPRING_DATASOURCE_URL out to use the embedded one.",
                cause);
    }
}
