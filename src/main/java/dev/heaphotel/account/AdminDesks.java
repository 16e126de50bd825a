package dev.heaphotel.account;

import dev.heaphotel.account.audit.AuditFilter;
import dev.heaphotel.account.audit.AuditLog;
import dev.heaphotel.web.Texts;
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
        return new Desk("/admin/people", "people", () -> counted("account.desk.people.standing", people.count()));
    }

    @Bean
    @Order(2)
    AdminDesk invitationsDesk(Invitations invitations) {
        return new Desk(
                "/admin/people/invitations",
                "invitations",
                () -> Texts.say("account.desk.invitations.standing", invitations.countOpen()));
    }

    @Bean
    @Order(3)
    AdminDesk auditDesk(AuditLog log) {
        return new Desk(
                "/admin/audit",
                "audit",
                () -> counted("account.desk.audit.standing", log.count(AuditFilter.EVERYTHING)));
    }

    /** For the choice of words, and as its digits. */
    private static String counted(String key, long number) {
        return Texts.say(key, number, String.valueOf(number));
    }

    /** @param key of its texts */
    private record Desk(String path, String key, Supplier<String> now) implements AdminDesk {

        @Override
        public String title() {
            return Texts.say("account.desk." + key + ".title");
        }

        @Override
        public String purpose() {
            return Texts.say("account.desk." + key + ".purpose");
        }

        @Override
        public String standing() {
            return now.get();
        }
    }
}
