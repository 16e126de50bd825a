package dev.heaphotel.practice;

import dev.heaphotel.judge.Admission;
import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.JudgeQueue;
import dev.heaphotel.judge.JudgeTicket;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.JudgementFinished;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Example;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The planted mistakes of a package, each weighed once by this house, so that its graph is one that was measured. They are
 * judged as a candidate's submission is, when an editorial is first read, and take turns with everybody as one owner.
 */
@Component
class Mistakes {

    private static final String OWNER = "editorials";

    /** Whose graph says something. */
    private static final Set<Verdict> GROWING = EnumSet.of(Verdict.LEAK, Verdict.EXCESS_SPACE, Verdict.HEAP_EXHAUSTED);

    /** A ticket without an answer is as good as lost after this time, and drawn again. */
    private static final Duration LOST = Duration.ofHours(1);

    private final JudgeQueue queue;
    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Mistakes(JudgeQueue queue, JdbcClient database, JsonMapper json, Clock clock) {
        this.queue = queue;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What an editorial tells of one.
     *
     * @param row the curve that went wrong; null where nothing was weighed
     */
    record Weighed(String said, @Nullable GrowthRow row, long heapBytes) {

        static Weighed of(Judgement judgement) {
            GrowthRow row = judgement.growth().stream()
                    .filter(each -> Boolean.FALSE.equals(each.within()))
                    .findFirst()
                    .orElse(null);
            return new Weighed(judgement.headline(), row, judgement.heapBytes());
        }
    }

    /** Those that grow first, leaks before all. What has not been weighed yet is put into the queue. */
    @Transactional
    public List<MistakeView> of(Problem problem) {
        Map<UUID, Optional<Weighed>> known = known(problem.slug());
        return problem.examples().stream()
                .filter(example -> example.expected() != Verdict.ACCEPTED)
                .sorted(Comparator.comparing(Mistakes::grows).reversed().thenComparing(Example::expected))
                .map(example -> view(problem, example, known))
                .toList();
    }

    private static boolean grows(Example example) {
        return GROWING.contains(example.expected());
    }

    private MistakeView view(Problem problem, Example example, Map<UUID, Optional<Weighed>> known) {
        if (!grows(example)) {
            return MistakeView.of(example, Optional.empty(), false);
        }
        UUID ticket = ticket(problem, example);
        Optional<Weighed> weighed = Optional.ofNullable(known.get(ticket)).flatMap(each -> each);
        if (!known.containsKey(ticket)) {
            ask(ticket, problem, example);
        }
        return MistakeView.of(example, weighed, weighed.isEmpty());
    }

    /** A queue that is full is asked again by the next reader. */
    private void ask(UUID ticket, Problem problem, Example example) {
        Admission admission = queue.enqueue(
                new JudgeTicket(ticket, problem.slug(), example.source(), Optional.empty(), Depth.SUBMIT), OWNER);
        if (admission instanceof Admission.Admitted) {
            database.sql("""
                            insert into planted_mistake (ticket, problem, file, asked_at) values (?, ?, ?, ?)
                            on conflict (ticket) do update set asked_at = excluded.asked_at""")
                    .params(
                            ticket,
                            problem.slug(),
                            example.file(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Those that were weighed or are being weighed. */
    private Map<UUID, Optional<Weighed>> known(String slug) {
        Map<UUID, Optional<Weighed>> known = new HashMap<>();
        database.sql(
                        "select ticket, result from planted_mistake where problem = ? and (result is not null or asked_at > ?)")
                .params(slug, clock.instant().minus(LOST).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    known.put(
                            row.getObject("ticket", UUID.class),
                            Optional.ofNullable(row.getString("result"))
                                    .map(result -> json.readValue(result, Weighed.class)));
                });
        return known;
    }

    /** Our own failure is forgotten: the ticket counts as lost later. */
    @EventListener
    public void finished(JudgementFinished event) {
        if (event.judgement().verdict() != Verdict.SYSTEM_ERROR) {
            database.sql("update planted_mistake set result = ? where ticket = ? and result is null")
                    .params(json.writeValueAsString(Weighed.of(event.judgement())), event.ticket())
                    .update();
        }
    }

    /** The same for as long as the program and what it is driven by are the same. */
    private static UUID ticket(Problem problem, Example example) {
        String axes = problem.axes().stream().map(Mistakes::said).collect(Collectors.joining("\0"));
        String workload = String.join("\0", new TreeMap<>(problem.workload()).values());
        String bounds = problem.bounds().toString();
        String all = String.join("\0", problem.slug(), example.source(), workload, axes, bounds);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    /** An immutable map has another order in every JVM. */
    private static String said(Axis axis) {
        return axis.name() + " " + axis.from() + " " + axis.to() + " " + new TreeMap<>(axis.hold());
    }
}
