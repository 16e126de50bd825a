package dev.heaphotel.judge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who waits, and guesses for how long. */
@Repository
class WaitingLine {

    /** How long a judgement takes, before any was seen. */
    private static final Duration USUAL = Duration.ofSeconds(10);

    /** Two hundred watchers ask four times a second; they are told from what one of them read. */
    private static final Duration FRESH = Duration.ofMillis(200);

    private final JdbcClient database;
    private final Clock clock;
    private volatile Snapshot latest = new Snapshot(Instant.EPOCH, Map.of(), USUAL);

    WaitingLine(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where this ticket waits now; empty when it does not wait. */
    Optional<Place> place(UUID ticket) {
        latest = read();
        return latest.place(ticket);
    }

    /** The same as of a moment ago. */
    Optional<Place> recentPlace(UUID ticket) {
        Snapshot known = latest;
        boolean fresh = clock.instant().isBefore(known.at().plus(FRESH));
        return fresh && known.places().containsKey(ticket.toString()) ? known.place(ticket) : place(ticket);
    }

    /** Until one more of this owner's can be taken up: its next turn, or anybody's when it waits for none. */
    Duration untilTurnOf(String owner) {
        long turns = database.sql("select coalesce(min(place), 1) from judge_line where owner = ?")
                .param(owner)
                .query(Long.class)
                .single();
        return pace().multipliedBy(turns);
    }

    private Snapshot read() {
        Map<String, Long> places = database
                .sql("select ticket, place from judge_line")
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Snapshot(clock.instant(), places, pace());
    }

    /** From one ticket's beginning to the next one's: while any wait, all slots of all servers are taken. */
    private Duration pace() {
        return database.sql("""
                        select (select avg(extract(epoch from ended_at - began_at))
                                from (select began_at, ended_at from judge_turn
                                      where ended_at > began_at order by ended_at desc limit 20) latest) as seconds,
                               (select greatest(1, count(*)) from scheduled_tasks where picked) as slots""")
                .query((row, number) -> {
                    double seconds = row.getDouble(1);
                    Duration each = row.wasNull() ? USUAL : Duration.ofMillis((long) (seconds * 1000));
                    return each.dividedBy(row.getLong(2));
                })
                .single();
    }

    /** @param places by ticket, from 1 */
    private record Snapshot(Instant at, Map<String, Long> places, Duration pace) {

        Optional<Place> place(UUID ticket) {
            return Optional.ofNullable(places.get(ticket.toString()))
                    .map(position -> new Place(position, pace.multipliedBy(position)));
        }
    }
}
