package dev.heaphotel.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** How the filter chain says no. */
@Component
class Refusals {

    private final AccessRefused refused;
    private final SignInNeeded signInNeeded;
    private final SignInFailed signInFailed;

    Refusals(AccessRefused refused, SignInNeeded signInNeeded, SignInFailed signInFailed) {
        this.refused = refused;
        this.signInNeeded = signInNeeded;
        this.signInFailed = signInFailed;
    }

    void open(ExceptionHandlingConfigurer<HttpSecurity> exceptions) {
        exceptions.accessDeniedHandler(refused).authenticationEntryPoint(signInNeeded);
    }

    AuthenticationFailureHandler signIn() {
        return signInFailed;
    }
}
