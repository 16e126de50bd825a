package dev.heaphotel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.heaphotel.HotelTest;
import dev.heaphotel.account.audit.Audit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@HotelTest
class AuditTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anEntryIsThereWithItsChangeOrNotAtAll() {
        String about = "test " + UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            audit.record(Optional.empty(), "thing changed", about, "rolled back");
            status.setRollbackOnly();
        });
        assertThat(details(about)).isEmpty();

        transaction.executeWithoutResult(
                status -> audit.record(Optional.empty(), "thing changed", about, "kept\n\u0000 on one line"));
        assertThat(details(about)).containsExactly("kept on one line");

        assertThatThrownBy(() -> audit.record(Optional.empty(), "thing changed", about, "outside"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theDatabaseRefusesToForget() {
        String about = "test " + UUID.randomUUID();
        transaction.executeWithoutResult(
                status -> audit.record(Optional.empty(), "thing changed", about, "x".repeat(2_000)));
        for (String sql :
                List.of("delete from audit_entry", "update audit_entry set detail = ''", "truncate audit_entry")) {
            assertThatThrownBy(() -> database.sql(sql).update()).as(sql).hasMessageContaining("only ever added to");
        }
        assertThat(details(about)).hasSize(1).first().asString().hasSize(500).endsWith("…");
    }

    @Test
    void failedSignInsAreThereWithoutWhatWasTyped() {
        String typed = "hunter2" + UUID.randomUUID();
        AccountBrowser.open(port).signIn(typed, typed);

        String page = AccountBrowser.of(Role.ADMIN, port, database)
                .get("/admin/audit?what=sign-in%20failed")
                .body();
        assertThat(page)
                .contains("Nobody has the address that was typed. From 127.0.0.1.")
                .doesNotContain(typed);
    }

    @Test
    void theListIsFilteredPagedAndEscaped() {
        String kind = "<b>kind</b> " + UUID.randomUUID().toString().substring(0, 8);
        transaction.executeWithoutResult(status -> {
            for (int i = 1; i <= Paging.SIZE + 1; i++) {
                audit.record(Optional.empty(), kind, "test", "number " + i + ".");
            }
        });
        AccountBrowser admin = AccountBrowser.of(Role.ADMIN, port, database);
        String path =
                "/admin/audit?what=" + AccountBrowser.encoded(Map.of("k", kind)).substring(2);

        String newest = admin.get(path).body();
        assertThat(newest)
                .contains("number 51.", "number 2.", "&lt;b&gt;kind", "Page <span>1</span> of <span>2</span>");
        assertThat(newest).doesNotContain("number 1.<", "<b>kind", "role changed</th>");
        assertThat(admin.get(path + "&page=2").body()).contains("number 1.").doesNotContain("number 2.");
        assertThat(admin.get(path + "&person=" + admin.person()).body()).contains("Nothing found");
        assertThat(admin.get("/admin/audit?person=nobody").status()).isEqualTo(404);
    }

    private List<String> details(String about) {
        return database.sql("select detail from audit_entry where about = ?")
                .param(about)
                .query(String.class)
                .list();
    }
}
