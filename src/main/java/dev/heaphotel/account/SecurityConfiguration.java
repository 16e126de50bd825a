package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.WebUtils;

/** Who may do what, by path. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, AccessRefused refused) throws Exception {
        return http.authorizeHttpRequests(paths -> paths.requestMatchers("/interviews/**")
                        .hasAnyRole("INTERVIEWER", "ADMIN")
                        .requestMatchers("/authoring/**", "/people/**", "/admin/**")
                        .hasRole("ADMIN")
                        // Practising is public, and an unknown address is a 404, not a sign-in form.
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/sign-in").failureHandler(backToTheForm()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .csrf(csrf -> csrf.spa().requireCsrfProtectionMatcher(SecurityConfiguration::needsToken))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(refused))
                .build();
    }

    @Bean
    AuthenticationManager authenticationManager(People people, PasswordEncoder encoder, SignInAttempts attempts) {
        UserDetailsService accounts = email -> people.findByEmailIgnoreCase(email)
                .map(Person::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("Nobody has that address."));
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        return new ProviderManager(new SignInGate(passwords, attempts));
    }

    /** Today bcrypt; the prefix of a hash says which it was, so tomorrow may choose another. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    private static AuthenticationFailureHandler backToTheForm() {
        return (request, response, failure) -> response.sendRedirect(request.getContextPath() + "/sign-in?error="
                + (failure instanceof LockedException ? SignInAttempts.TOO_MANY : "wrong"));
    }

    /** A program that posts to the API brings no session, so nobody's session can be ridden. */
    private static boolean needsToken(HttpServletRequest request) {
        boolean changes = !READING.contains(HttpMethod.valueOf(request.getMethod()));
        boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return changes && !(api && WebUtils.getCookie(request, "SESSION") == null);
    }
}
