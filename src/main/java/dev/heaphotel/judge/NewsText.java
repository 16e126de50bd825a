package dev.heaphotel.judge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** News as a row: whose, of what kind, and the rest as JSON. */
@Component
class NewsText {

    private static final Map<String, Class<?>> KINDS = List.<Class<?>>of(
                    JudgementBegan.class,
                    JudgementFinished.class,
                    WallBegan.class,
                    WallProgressed.class,
                    WallFinished.class,
                    ProgressEvent.Stage.class,
                    ProgressEvent.Answered.class,
                    ProgressEvent.Weighed.class)
            .stream()
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private final JsonMapper json;

    NewsText(JsonMapper json) {
        this.json = json;
    }

    static String kind(News news) {
        return told(news).getClass().getSimpleName();
    }

    String written(News news) {
        return json.writeValueAsString(told(news));
    }

    /** @throws IllegalArgumentException where a runner of another version says what is not known here */
    News read(UUID ticket, String kind, String body) {
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("no such news: " + kind);
        }
        Object told = json.readValue(body, type);
        return told instanceof ProgressEvent step ? new JudgementProgressed(ticket, step) : (News) told;
    }

    /** Steps come in several kinds of their own. */
    private static Object told(News news) {
        return news instanceof JudgementProgressed progressed ? progressed.step() : news;
    }
}
