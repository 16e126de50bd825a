package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/**
 * Signing in with an account elsewhere, by OpenID Connect. There where {@code spring.security.oauth2.client.registration.*} is
 * configured, and no trace of it where it is not. A registration without the scope {@code openid} does not say who somebody is
 * and is left out.
 */
@Component
class Elsewhere {

    private final ObjectProvider<FarHouses> houses;
    private final ElsewhereArrival arrival;

    Elsewhere(ObjectProvider<FarHouses> houses, ElsewhereArrival arrival) {
        this.houses = houses;
        this.arrival = arrival;
    }

    /** In the order of the configuration. */
    List<House> houses() {
        return houses.stream().flatMap(each -> each.all().stream()).toList();
    }

    /** Adds it to the filter chain where it is configured. */
    void open(HttpSecurity http) {
        if (houses.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .authorizedClientRepository(new NoTokensKept())
                    .authorizationEndpoint(way -> way.authorizationRequestRepository(new Outing()))
                    .successHandler(arrival)
                    .failureHandler(
                            (request, response, failure) -> back("elsewhere", Outing.begun(request), request, response))
                    .withObjectPostProcessor(silentHouses()));
        }
    }

    /** Who wants to go to a house that does not answer hears so on the page where they asked. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> silentHouses() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(
                        (request, response, failure) -> back("silent", WayBack.of(request), request, response));
                return filter;
            }
        };
    }

    static void back(String error, String from, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/sign-in?error=" + error
                + (from.equals(WayBack.HOME)
                        ? ""
                        : "&" + WayBack.PARAMETER + "=" + URLEncoder.encode(from, StandardCharsets.UTF_8)));
    }
}
