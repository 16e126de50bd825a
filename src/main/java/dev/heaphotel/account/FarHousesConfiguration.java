package dev.heaphotel.account;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In place of Spring Boot's own registrations, which are asked for at the start and fail it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class FarHousesConfiguration {

    @Bean
    FarHouses farHouses(OAuth2ClientProperties settings, Clock clock) {
        return new FarHouses(settings, clock);
    }
}
