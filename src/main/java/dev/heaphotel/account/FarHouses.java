package dev.heaphotel.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * The houses elsewhere, as they are configured. Each is asked for its addresses when somebody first wants to go there, not at the
 * start: one that does not answer stops nothing but the way to itself.
 */
final class FarHouses implements ClientRegistrationRepository {

    /** One that did not answer is let alone for so long; asking takes up to half a minute of a thread. */
    private static final Duration PEACE = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(FarHouses.class);

    private final OAuth2ClientProperties settings;
    private final Clock clock;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();
    private final Map<String, Instant> silent = new ConcurrentHashMap<>();

    FarHouses(OAuth2ClientProperties settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** In the order of the configuration; nobody is asked for it. */
    List<House> all() {
        return settings.getRegistration().keySet().stream()
                .filter(this::saysWhoSomebodyIs)
                .map(id -> new House(name(id), "/oauth2/authorization/" + id))
                .toList();
    }

    /** @throws IllegalStateException where it does not answer */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!settings.getRegistration().containsKey(id)) {
            return null;
        }
        ClientRegistration there = known.get(id);
        return there != null ? there : ask(id);
    }

    private ClientRegistration ask(String id) {
        Instant now = clock.instant();
        if (silent.getOrDefault(id, Instant.MIN).plus(PEACE).isAfter(now)) {
            throw new IllegalStateException("The house " + id + " did not answer a moment ago.");
        }
        try {
            ClientRegistration answer = mapped(id);
            known.put(id, answer);
            return answer;
        } catch (RuntimeException unreachable) {
            silent.put(id, now);
            log.warn(
                    "The sign-in provider \"{}\" does not answer, so nobody can sign in there: {}",
                    id,
                    unreachable.toString());
            throw new IllegalStateException("The house " + id + " does not answer.", unreachable);
        }
    }

    /** Alone, so that no other is asked as well. */
    private ClientRegistration mapped(String id) {
        OAuth2ClientProperties alone = new OAuth2ClientProperties();
        alone.getRegistration().put(id, settings.getRegistration().get(id));
        alone.getProvider().putAll(settings.getProvider());
        return Objects.requireNonNull(
                new OAuth2ClientPropertiesMapper(alone).asClientRegistrations().get(id));
    }

    private boolean saysWhoSomebodyIs(String id) {
        return isAsked(id)
                ? Optional.ofNullable(settings.getRegistration().get(id).getScope())
                        .filter(scopes -> scopes.contains(OidcScopes.OPENID))
                        .isPresent()
                : mapped(id).getScopes().contains(OidcScopes.OPENID);
    }

    private String name(String id) {
        String given = settings.getRegistration().get(id).getClientName();
        return given != null ? given : isAsked(id) ? id : mapped(id).getClientName();
    }

    /** Whether the house itself has to be asked where its doors are. */
    private boolean isAsked(String id) {
        String provider =
                Objects.requireNonNullElse(settings.getRegistration().get(id).getProvider(), id);
        return Optional.ofNullable(settings.getProvider().get(provider))
                .map(OAuth2ClientProperties.Provider::getIssuerUri)
                .isPresent();
    }
}
