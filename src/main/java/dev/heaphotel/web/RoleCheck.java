package dev.heaphotel.web;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Looks whether the role is one that there is, and has what it needs. Registered by {@code HeapHotel.main}. */
public final class RoleCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        Environment environment = prepared.getEnvironment();
        ServerRole role = role(environment.getProperty("heaphotel.role", ""));
        boolean shared = !environment.getProperty("spring.datasource.url", "").isBlank();
        if (role == ServerRole.RUNNER && !shared) {
            throw new StartupFailure(
                    "A runner judges what waits in the database that it shares with a server with pages, but no database"
                            + " is named.",
                    "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to the"
                            + " server's; README.md says more under \"More than one machine\".");
        }
    }

    private static ServerRole role(String name) {
        Optional<ServerRole> role = Arrays.stream(ServerRole.values())
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst();
        return role.orElseThrow(() -> new StartupFailure(
                "HEAPHOTEL_ROLE should be web, runner or both, but is \"" + name + "\".",
                "Set one of these, or leave it out for both."));
    }
}
