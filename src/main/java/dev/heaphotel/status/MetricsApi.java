package dev.heaphotel.status;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The figures, for a scraper that brings the token. To anybody else there is nothing at this address. */
@RestController
class MetricsApi {

    private static final String ADDRESS = "/actuator/prometheus";

    private final PrometheusMeterRegistry registry;
    private final MetricsSettings settings;

    MetricsApi(PrometheusMeterRegistry registry, MetricsSettings settings) {
        this.registry = registry;
        this.settings = settings;
    }

    @GetMapping(value = ADDRESS, produces = "text/plain; version=0.0.4; charset=utf-8")
    String scrape(@RequestHeader(HttpHeaders.AUTHORIZATION) Optional<String> authorization)
            throws NoResourceFoundException {
        if (!settings.admits(authorization.orElse(null))) {
            throw new NoResourceFoundException(HttpMethod.GET, ADDRESS, ADDRESS);
        }
        return registry.scrape();
    }
}
