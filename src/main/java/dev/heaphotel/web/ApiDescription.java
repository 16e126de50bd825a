package dev.heaphotel.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Heap Hotel")
                        .version("1")
                        .description(
                                "Hands Java programs in and tells what memory they hold, for how long, and who holds it."
                                        + " Needs no account. Errors are RFC 9457 problem details."))
                .servers(List.of(new Server().url("/")));
    }
}
