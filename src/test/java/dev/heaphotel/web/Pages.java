package dev.heaphotel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

/**
 * Renders templates as the server would, without a server. What was rendered is left in {@code target/showcase}, for looking at
 * with {@code target/classes/static} beside it.
 */
public final class Pages {

    private static final Path SHOWCASE = Path.of("target", "showcase");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Assets assets = new Assets();

    public Pages() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setMessageSource(Texts.all());
    }

    public String render(String name, String template, Map<String, Object> model) {
        MockServletContext servlets = new MockServletContext();
        JakartaServletWebApplication application = JakartaServletWebApplication.buildApplication(servlets);
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("assets", assets);
        variables.put("scriptTexts", new ScriptTexts(JsonMapper.shared()));
        variables.putIfAbsent("visitor", "");
        variables.put("styleNonce", "bm9uY2U=");
        String page = engine.process(
                template,
                new WebContext(
                        application.buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse()),
                        Locale.ENGLISH,
                        variables));
        leave(name, page);
        return page;
    }

    private static void leave(String name, String page) {
        try {
            Files.writeString(Files.createDirectories(SHOWCASE).resolve(name + ".html"), page);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
