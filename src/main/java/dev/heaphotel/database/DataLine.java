package dev.heaphotel.database;

import dev.heaphotel.web.StartupLine;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the data is. */
@Component
@Order(2)
class DataLine implements StartupLine {

    private final ObjectProvider<EmbeddedDatabase> embedded;
    private final DataSource database;

    DataLine(ObjectProvider<EmbeddedDatabase> embedded, DataSource database) {
        this.embedded = embedded;
        this.database = database;
    }

    @Override
    public String text(String address) {
        EmbeddedDatabase own = embedded.getIfAvailable();
        return "Data: " + (own == null ? address() : own.folder().toString());
    }

    private String address() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL().replaceFirst("[?].*", "");
        } catch (SQLException e) {
            return "in another PostgreSQL";
        }
    }
}
