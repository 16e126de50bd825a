package dev.heaphotel.judge;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pipeline as the server runs it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SandboxProperties.class)
class JudgingConfiguration {

    @Bean
    ServerRoom serverRoom(SandboxProperties sandbox, JudgingSettings judging) {
        return new ServerRoom(sandbox.settings(), judging.threads());
    }

    @Bean
    CheckDesk checkDesk(ServerRoom room, Clock clock) {
        return new CheckDesk(room, clock);
    }
}
