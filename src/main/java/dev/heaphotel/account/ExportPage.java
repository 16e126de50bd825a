package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Everything kept for somebody, as one JSON file. Written as it is read, so that much of it needs no memory. */
@Controller
@SignedInOnly
class ExportPage {

    private final MyAccount accounts;
    private final Luggage luggage;
    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    ExportPage(MyAccount accounts, Luggage luggage, JdbcClient database, JsonMapper json, Clock clock) {
        this.accounts = accounts;
        this.luggage = luggage;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/account/export")
    void export(@AuthenticationPrincipal SignedIn me, HttpServletResponse response) throws IOException {
        Person person = accounts.of(me.id());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"heap-hotel.json\"");
        try (JsonGenerator out = json.writer().withDefaultPrettyPrinter().createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writeStringProperty("exportedAt", clock.instant().toString());
            writeAccount(person, out);
            luggage.export(me.id(), out);
            out.writeEndObject();
        }
    }

    private void writeAccount(Person person, JsonGenerator out) {
        out.writeObjectPropertyStart("account");
        out.writeStringProperty("id", person.id().toString());
        out.writeStringProperty("name", person.name());
        person.email().ifPresent(email -> out.writeStringProperty("email", email));
        out.writeStringProperty("role", person.role().name());
        out.writeStringProperty("createdAt", person.createdAt().toString());
        out.writeArrayPropertyStart("signsInElsewhere");
        database.sql("select issuer, subject from person_elsewhere where person = ?")
                .param(person.id())
                .query()
                .listOfRows()
                .forEach(out::writePOJO);
        out.writeEndArray();
        out.writeEndObject();
    }
}
