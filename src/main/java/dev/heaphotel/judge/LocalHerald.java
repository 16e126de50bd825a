package dev.heaphotel.judge;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** To the features of this server itself. */
@Component
@Profile("!runner")
class LocalHerald implements Herald {

    private final ApplicationEventPublisher events;

    LocalHerald(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void tell(News news) {
        events.publishEvent(news);
        events.publishEvent(new SlotNews(news));
    }
}
