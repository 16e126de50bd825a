package dev.heaphotel.account;

import dev.heaphotel.account.audit.AuditFilter;
import dev.heaphotel.account.audit.AuditLog;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Those of this package. */
@Configuration(proxyBeanMethods = false)
class AdminDesks {

    @Bean
    @Order(1)
    AdminDesk peopleDesk(People people) {
        return new Desk(
                "/admin/people",
                "People",
                "Everybody with an account: find them, change roles, lock, sign out, delete.",
                () -> counted(people.count(), "account", "accounts"));
    }

    @Bean
    @Order(2)
    AdminDesk invitationsDesk(Invitations invitations) {
        return new Desk(
                "/admin/people/invitations",
                "Invitations",
                "Links that make somebody an interviewer or an administrator, once.",
                () -> invitations.countOpen() + " open");
    }

    @Bean
    @Order(3)
    AdminDesk auditDesk(AuditLog log) {
        return new Desk(
                "/admin/audit",
                "Audit log",
                "Who changed what, and when.",
                () -> counted(log.count(AuditFilter.EVERYTHING), "entry", "entries"));
    }

    private static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private record Desk(String path, String title, String purpose, Supplier<String> now) implements AdminDesk {

        @Override
        public String standing() {
            return now.get();
        }
    }
}
