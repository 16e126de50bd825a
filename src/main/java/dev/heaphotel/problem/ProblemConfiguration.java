package dev.heaphotel.problem;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the catalogue once, when the server starts. */
@Configuration
class ProblemConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemConfiguration.class);

    /** @param folder from the property {@code heaphotel.problems}; blank means the usual places */
    @Bean
    Catalogue catalogue(@Value("${heaphotel.problems:}") String folder) {
        Catalogue catalogue = folder.isBlank() ? Catalogue.readUsual() : Catalogue.read(Path.of(folder));
        catalogue.broken().forEach(ProblemConfiguration::tell);
        return catalogue;
    }

    private static void tell(Reading.Broken broken) {
        StringBuilder lines = new StringBuilder();
        broken.complaints().forEach(complaint -> lines.append("\n  ").append(complaint));
        LOG.warn(
                "Problem package {} is left out until these are mended and the server is started again:{}",
                broken.slug(),
                lines);
    }
}
