package dev.heaphotel.authoring;

import dev.heaphotel.problem.Catalogue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * While packages are written as files: before each page it looks whether any has changed on disk, so that loading the page again
 * shows it. For development; a look costs a few milliseconds, and what is on disk is offered without a proof.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("heaphotel.problems-reload")
class DiskReload implements WebMvcConfigurer, HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(DiskReload.class);

    private final Catalogue catalogue;
    private final Shelf shelf;

    DiskReload(Catalogue catalogue, Shelf shelf) {
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && catalogue.readAgain()) {
            shelf.takeIn();
            LOG.info("The folder of problems has changed and was read again.");
            catalogue
                    .broken()
                    .forEach(broken -> LOG.warn(
                            "Problem package {} cannot be read; what was offered before stays:{}",
                            broken.slug(),
                            broken.complaints().stream()
                                    .map(complaint -> "\n  " + complaint)
                                    .collect(Collectors.joining())));
        }
        return true;
    }
}
