package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.util.WebUtils;

/** Who may do what, by path. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, AccessRefused refused, Arrival arrival, CsrfTokenRepository tokens, Elsewhere elsewhere)
            throws Exception {
        elsewhere.open(http);
        return http.authorizeHttpRequests(paths -> paths.requestMatchers("/interviews/**")
                        .hasAnyRole("INTERVIEWER", "ADMIN")
                        .requestMatchers("/authoring/**", "/people/**", "/admin/**")
                        .hasRole("ADMIN")
                        .requestMatchers("/account/**")
                        .authenticated()
                        // Practising is public, and an unknown address is a 404, not a sign-in form.
                        .anyRequest()
                        .permitAll())
                .formLogin(form ->
                        form.loginPage("/sign-in").successHandler(arrival).failureHandler(backToTheForm()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(tokens)
                        .requireCsrfProtectionMatcher(SecurityConfiguration::needsToken))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(refused))
                .build();
    }

    @Bean
    AuthenticationManager authenticationManager(People people, PasswordEncoder encoder, SignInAttempts attempts) {
        // PostgreSQL keeps no NUL, so nobody has it.
        UserDetailsService accounts = email -> Optional.of(email)
                .filter(address -> address.indexOf('\0') < 0)
                .flatMap(people::findByAddress)
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

    /** For scripts of our pages too: the cookie is readable, and another origin's pages cannot read it. */
    @Bean
    CsrfTokenRepository csrfTokenRepository() {
        return CookieCsrfTokenRepository.withHttpOnlyFalse();
    }

    private static AuthenticationFailureHandler backToTheForm() {
        return (request, response, failure) -> response.sendRedirect(request.getContextPath() + "/sign-in?error="
                + (failure instanceof LockedException ? SignInAttempts.TOO_MANY : "wrong")
                + "&" + WayBack.PARAMETER + "=" + URLEncoder.encode(WayBack.of(request), StandardCharsets.UTF_8));
    }

    /** A program that posts to the API brings no session, so nobody's session can be ridden. */
    private static boolean needsToken(HttpServletRequest request) {
        boolean changes = !READING.contains(HttpMethod.valueOf(request.getMethod()));
        boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return changes && !(api && WebUtils.getCookie(request, "SESSION") == null);
    }
}
