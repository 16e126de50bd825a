package dev.heaphotel.status;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the house's own figures beside those of the JVM and of HTTP, which come with Spring Boot. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
class MetricsConfiguration {

    @Bean
    SmartInitializingSingleton figuresOfTheHouse(PrometheusMeterRegistry registry, HouseFigures figures) {
        return () -> registry.getPrometheusRegistry().register(figures);
    }
}
