package dev.heaphotel;

import dev.heaphotel.account.FreshSignUps;
import dev.heaphotel.database.WithDatabase;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole application on a real port and a real database; only the pipeline is the test's {@link ManualJudge}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"heaphotel.judging.slots=1", "heaphotel.judging.self-test-every=0s"})
@WithDatabase
@ExtendWith(FreshSignUps.class)
@Import(HotelTest.Judge.class)
public @interface HotelTest {

    /** Replaces the pipeline. */
    @TestConfiguration
    class Judge {

        @Bean
        @Primary
        Judging manualJudge() {
            return new ManualJudge();
        }
    }
}
