package dev.heaphotel.web;

import dev.heaphotel.unit.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What pages and answers say, from the bundles {@code messages.properties} of the features, in the language of the visitor whose
 * request this thread answers; English on every other thread. A feature's keys begin with its name.
 */
public final class Texts {

    private static final String BUNDLES = "classpath*:dev/heaphotel/*/messages.properties";

    private static final MessageSource SOURCE = source();

    private Texts() {}

    /** Arguments fill {@code {0}} and so on; whole numbers are for choices, figures come as they shall stand. */
    public static String say(String key, Object... arguments) {
        return SOURCE.getMessage(key, arguments, language());
    }

    /** The same, or something else where there is no such text. */
    public static String sayOr(String otherwise, String key) {
        return String.valueOf(SOURCE.getMessage(key, null, otherwise, language()));
    }

    /** One of {@link Languages}. */
    public static Locale language() {
        return Language.spoken().map(Languages::nearest).orElse(Languages.ENGLISH);
    }

    /**
     * A moment in UTC.
     *
     * @param pattern key of the pattern, which is a text too
     */
    public static String moment(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(say(pattern), language())
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }

    static MessageSource all() {
        return SOURCE;
    }

    private static MessageSource source() {
        ResourceBundleMessageSource source = new PlainNumbers();
        source.setDefaultEncoding("UTF-8");
        // The machine's own language is nobody's choice.
        source.setFallbackToSystemLocale(false);
        source.setBasenames(names());
        return source;
    }

    /** A number stands as its digits, line 1024 and not line 1,024; figures that are grouped come as text. */
    private static final class PlainNumbers extends ResourceBundleMessageSource {

        @Override
        protected MessageFormat createMessageFormat(String pattern, Locale locale) {
            MessageFormat format = super.createMessageFormat(pattern, locale);
            Format[] formats = format.getFormats();
            for (int i = 0; i < formats.length; i++) {
                if (formats[i] == null) {
                    format.setFormat(i, new AsItIs());
                }
            }
            return format;
        }
    }

    private static final class AsItIs extends Format {

        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(Object value, StringBuffer said, FieldPosition place) {
            return said.append(value);
        }

        @Override
        public Object parseObject(String said, ParsePosition place) {
            throw new UnsupportedOperationException("Texts are said, not read.");
        }
    }

    /** Found rather than listed: this package knows no feature. */
    private static String[] names() {
        try {
            Resource[] bundles =
                    new PathMatchingResourcePatternResolver(Texts.class.getClassLoader()).getResources(BUNDLES);
            return Arrays.stream(bundles).map(Texts::name).sorted().toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("expected to find the texts at " + BUNDLES, unreadable);
        }
    }

    private static String name(Resource bundle) {
        try {
            String[] parts = bundle.getURL().getPath().split("/");
            return "dev/heaphotel/" + parts[parts.length - 2] + "/messages";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
