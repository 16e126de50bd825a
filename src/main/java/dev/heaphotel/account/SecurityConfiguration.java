package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.util.WebUtils;

/**
 * Who may do what, by path. What a role may do is also said at the methods ({@link AdminOnly} and its like); the paths are the
 * outer wall.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            Arrival arrival,
            CsrfTokenRepository tokens,
            Elsewhere elsewhere,
            Refusals refusals,
            StillTheSame stillTheSame)
            throws Exception {
        elsewhere.open(http);
        return http.addFilterBefore(stillTheSame.filter(), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(paths -> paths.requestMatchers("/interviews/**", "/api/interviews/**")
                        .hasAnyRole("INTERVIEWER", "ADMIN")
                        .requestMatchers("/authoring/**", "/admin/**", "/api/admin/**")
                        .hasRole("ADMIN")
                        .requestMatchers("/account/**")
                        .authenticated()
                        // Practising is public, and an unknown address is a 404, not a sign-in form.
                        .anyRequest()
                        .permitAll())
                .formLogin(form ->
                        form.loginPage("/sign-in").successHandler(arrival).failureHandler(refusals.signIn()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(tokens)
                        .requireCsrfProtectionMatcher(SecurityConfiguration::needsToken))
                .exceptionHandling(refusals::open)
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
        return new ProviderManager(new SignInGate(passwords, attempts, people));
    }

    /** Today bcrypt; the prefix of a hash says which it was, so tomorrow may choose another. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** For scripts of our pages too: the cookie is readable, and another origin's pages cannot read it. */
    @Bean
    CsrfTokenRepository csrfTokenRepository() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /**
     * A program that posts to the API brings no session, so nobody's session can be ridden. A browser that posts for another site's
     * page says so, and is no program: it would bring a guest's cookies.
     */
    private static boolean needsToken(HttpServletRequest request) {
        boolean changes = !READING.contains(HttpMethod.valueOf(request.getMethod()));
        boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        boolean program = WebUtils.getCookie(request, "SESSION") == null && !isFromElsewhere(request);
        return changes && !(api && program);
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(site) || "same-site".equals(site);
    }
}
