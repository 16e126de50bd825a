package dev.heaphotel.account;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Whoever is signed in, as the session keeps them: copied from {@link Person} at sign-in.
 *
 * @param email        empty where none is known
 * @param passwordHash empty once it has been compared: a session has no use for it
 */
public record SignedIn(UUID id, String email, String name, Role role, String passwordHash)
        implements UserDetails, Serializable {

    /** Of the request that this thread serves. */
    public static Optional<SignedIn> now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** What the session keeps. */
    UsernamePasswordAuthenticationToken token() {
        SignedIn kept = new SignedIn(id, email, name, role, "");
        return UsernamePasswordAuthenticationToken.authenticated(kept, null, kept.getAuthorities());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    /** By which sessions are found; not what is typed at sign-in. */
    @Override
    public String getUsername() {
        return id.toString();
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return name + " <" + email + "> " + role;
    }
}
