package dev.heaphotel.account;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * Signing in with an account elsewhere, by OpenID Connect. There where {@code spring.security.oauth2.client.registration.*} is
 * configured, and no trace of it where it is not. A registration without the scope {@code openid} does not say who somebody is
 * and is left out.
 */
@Component
class Elsewhere {

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final ElsewhereArrival arrival;

    Elsewhere(ObjectProvider<ClientRegistrationRepository> registrations, ElsewhereArrival arrival) {
        this.registrations = registrations;
        this.arrival = arrival;
    }

    /** In the order of the configuration. */
    List<House> houses() {
        List<House> houses = new ArrayList<>();
        if (registrations.getIfAvailable() instanceof Iterable<?> all) {
            for (Object each : all) {
                if (each instanceof ClientRegistration house
                        && house.getScopes().contains(OidcScopes.OPENID)) {
                    houses.add(new House(house.getClientName(), "/oauth2/authorization/" + house.getRegistrationId()));
                }
            }
        }
        return List.copyOf(houses);
    }

    /** Adds it to the filter chain where it is configured. */
    void open(HttpSecurity http) {
        if (registrations.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .authorizedClientRepository(new NoTokensKept())
                    .successHandler(arrival)
                    .failureHandler((request, response, failure) ->
                            response.sendRedirect(request.getContextPath() + "/sign-in?error=elsewhere")));
        }
    }
}
