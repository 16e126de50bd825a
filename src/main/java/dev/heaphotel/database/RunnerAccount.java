package dev.heaphotel.database;

import dev.heaphotel.web.StartupFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the account with which runners work in the database: it can take tickets and finish them, and reads nothing of people.
 * Made anew at every start of a server with pages that knows the account's password, so that it fits the tables there are.
 */
@Component
@Profile("!runner")
class RunnerAccount implements SmartInitializingSingleton {

    /** Two servers that start at once change the same account. */
    private static final long LOCK = 4_327_300_674L;

    private static final Resource RIGHTS = new ClassPathResource("db/runner.sql");

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final String password;

    RunnerAccount(
            JdbcClient database,
            TransactionTemplate transaction,
            @Value("${heaphotel.runner-password}") String password) {
        this.database = database;
        this.transaction = transaction;
        this.password = password;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!password.isBlank()) {
            transaction.executeWithoutResult(begun -> admit());
        }
    }

    private void admit() {
        database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        try {
            boolean known = database.sql("select exists (select from pg_roles where rolname = 'heaphotel_runner')")
                    .query(Boolean.class)
                    .single();
            // A statement that takes no parameters: PostgreSQL quotes the password itself.
            String statement = database.sql("select format(?, ?)")
                    .params((known ? "alter" : "create") + " role heaphotel_runner login password %L", password)
                    .query(String.class)
                    .single();
            database.sql(statement).update();
            database.sql(RIGHTS.getContentAsString(StandardCharsets.UTF_8)).update();
        } catch (DataAccessException refused) {
            throw new StartupFailure(
                    "HEAPHOTEL_RUNNER_PASSWORD is set, but the account of runners cannot be kept in the database: "
                            + refused.getMostSpecificCause().getMessage(),
                    "Let the application's account make roles (alter role ... createrole), or leave the variable out and"
                            + " make the account by hand as README.md says under \"More than one machine\".",
                    refused);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
