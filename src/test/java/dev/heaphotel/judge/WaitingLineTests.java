package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.HotelTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The order and the guess, from rows that no scheduler sees: each test's transaction is rolled back. */
@HotelTest
@Transactional
class WaitingLineTests {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    @Autowired
    private JdbcClient database;

    @Autowired
    private WaitingLine line;

    @BeforeEach
    void nobodyWaits() {
        database.sql("delete from scheduled_tasks").update();
        database.sql("delete from judge_turn").update();
    }

    @Test
    void theWaitIsWhatTheLatestTurnsTookSharedByTheSlotsOfAllServers() {
        turn("before", 0, 4);
        turn("before", 10, 18);
        ticket("first", 20, true);
        ticket("second", 21, true);
        UUID next = ticket("third", 22, false);
        UUID last = ticket("fourth", 23, false);

        assertThat(line.place(next)).contains(new Place(1, Duration.ofSeconds(3)));
        assertThat(line.place(last)).contains(new Place(2, Duration.ofSeconds(6)));
        assertThat(line.untilTurnOf("fourth")).isEqualTo(Duration.ofSeconds(6));
        assertThat(line.untilTurnOf("nobody who waits")).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void beforeAnyTurnWasSeenTenSecondsAreGuessed() {
        UUID only = ticket("somebody", 0, false);

        assertThat(line.place(only)).contains(new Place(1, Duration.ofSeconds(10)));
    }

    @Test
    void whoHoldsEverySlotStandsBehindWhoHoldsNone() {
        UUID running = ticket("greedy", 0, true);
        ticket("greedy", 0, true);
        UUID third = ticket("greedy", 1, false);
        UUID other = ticket("other", 2, false);
        UUID otherSecond = ticket("other", 3, false);

        assertThat(line.place(running)).isEmpty();
        assertThat(position(other)).isEqualTo(1);
        assertThat(position(otherSecond)).isEqualTo(2);
        assertThat(position(third)).isEqualTo(3);
    }

    @Test
    void whoHadATurnLatelyStandsBehindWhoCameMeanwhile() {
        turn("greedy", 0, 5);
        UUID again = ticket("greedy", 1, false);
        UUID meanwhile = ticket("other", 4, false);
        UUID later = ticket("third", 6, false);

        assertThat(position(meanwhile)).isEqualTo(1);
        assertThat(position(again)).isEqualTo(2);
        assertThat(position(later)).isEqualTo(3);
    }

    private long position(UUID ticket) {
        return line.place(ticket).orElseThrow().position();
    }

    /** A finished turn; times are seconds after noon. */
    private void turn(String owner, int began, int ended) {
        database.sql("insert into judge_turn (ticket, owner, arrived_at, began_at, ended_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), owner, at(began), at(began), at(ended))
                .update();
    }

    private UUID ticket(String owner, int arrived, boolean picked) {
        UUID ticket = UUID.randomUUID();
        database.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values ('judge', ?, ?, ?, 1)""").params(ticket.toString(), at(arrived), picked).update();
        database.sql("insert into judge_turn (ticket, owner, arrived_at) values (?, ?, ?)")
                .params(ticket.toString(), owner, at(arrived))
                .update();
        return ticket;
    }

    private static Object at(int seconds) {
        return NOON.plusSeconds(seconds).atOffset(ZoneOffset.UTC);
    }
}
