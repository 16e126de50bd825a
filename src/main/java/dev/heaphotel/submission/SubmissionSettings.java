package dev.heaphotel.submission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * So that one visitor cannot fill the queue. How long others wait is not decided here: owners take turns.
 *
 * @param waitingPerVisitor submissions of one person or guest that may wait
 * @param waitingPerAddress the same for one network address: a classroom may share it
 */
@ConfigurationProperties("heaphotel.submission")
record SubmissionSettings(
        @DefaultValue("200") int waitingPerVisitor,
        @DefaultValue("400") int waitingPerAddress) {}
