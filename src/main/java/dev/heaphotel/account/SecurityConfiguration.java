package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.util.WebUtils;

/** Who may do what, by path. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(paths -> paths.requestMatchers("/interviews/**")
                        .hasAnyRole("INTERVIEWER", "ADMIN")
                        .requestMatchers("/authoring/**", "/people/**")
                        .hasRole("ADMIN")
                        // Practising is public, and an unknown address is a 404, not a sign-in form.
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/sign-in").permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .csrf(csrf -> csrf.spa().requireCsrfProtectionMatcher(SecurityConfiguration::needsToken))
                .build();
    }

    /** A program that posts to the API brings no session, so nobody else's session can be ridden. */
    private static boolean needsToken(HttpServletRequest request) {
        boolean changes = !READING.contains(request.getMethod());
        boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return changes && !(api && WebUtils.getCookie(request, "SESSION") == null);
    }
}
