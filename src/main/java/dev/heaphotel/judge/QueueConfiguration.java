package dev.heaphotel.judge;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.heaphotel.unit.Language;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import tools.jackson.databind.json.JsonMapper;

/** db-scheduler, told what a ticket is and how many to judge at once. Its intervals are in application.yaml. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JudgingSettings.class)
class QueueConfiguration {

    private static final Duration BEFORE_NEXT_ATTEMPT = Duration.ofSeconds(1);

    @Bean
    OneTimeTask<JudgeTicket> judgeTask(ObjectProvider<JudgingSlot> slot, ObjectProvider<WallSlot> walls, Turns turns) {
        return Tasks.oneTime("judge", JudgeTicket.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(BEFORE_NEXT_ATTEMPT)))
                .execute((ticket, context) -> turns.during(
                        ticket.getData().id(),
                        () -> take(
                                ticket.getData(),
                                context.getExecution().consecutiveFailures,
                                slot.getObject(),
                                walls.getObject())));
    }

    private static void take(JudgeTicket ticket, int failures, JudgingSlot slot, WallSlot walls) {
        WallAim wall = ticket.wall();
        try (Language.Spell spell = Language.speak(ticket.spokenLanguage())) {
            if (wall == null) {
                slot.judge(ticket, failures);
            } else {
                walls.run(ticket, wall, failures);
            }
        }
    }

    /** In place of the one that starts taking tickets up. */
    @Bean
    @Profile("web")
    DbSchedulerStarter leavesTicketsToRunners() {
        return () -> {};
    }

    @Bean
    static BeanPostProcessor judgingSlots(ObjectProvider<JudgingSettings> settings) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DbSchedulerProperties scheduler) {
                    scheduler.setThreads(settings.getObject().threads());
                }
                return bean;
            }
        };
    }

    /** In a fair order; tickets as JSON: readable with psql, and indifferent to a new version of the class. */
    @Bean
    DbSchedulerCustomizer fairOrderAndTicketsAsJson(JsonMapper json) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<JdbcCustomization> jdbcCustomization() {
                return Optional.of(new FairOrder());
            }

            /** Several may run on one machine. */
            @Override
            public Optional<SchedulerName> schedulerName() {
                String host = new SchedulerName.Hostname().getName();
                return Optional.of(new SchedulerName.Fixed(
                        host + "/" + ProcessHandle.current().pid()));
            }

            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new TicketSerializer(json));
            }
        };
    }

    private record TicketSerializer(JsonMapper json) implements Serializer {

        @Override
        public byte[] serialize(Object data) {
            return json.writeValueAsBytes(data);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return json.readValue(data, type);
        }
    }
}
