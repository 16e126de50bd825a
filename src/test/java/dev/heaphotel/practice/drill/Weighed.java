package dev.heaphotel.practice.drill;

import dev.heaphotel.Client;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Drill;
import java.util.Map;

/** Has every drill measured as a leak, without weighing. */
public final class Weighed {

    /** The line that fills the holder in the drill that the tests do. */
    static final String FILLS = "nodes.put(key, node);";

    static final String HOLDER = "LRUCache.nodes";

    private Weighed() {}

    /** Tells the judge, and answers with the drill that the tests do. */
    public static Drill all(Catalogue catalogue, ManualJudge judge) {
        catalogue.problems().stream()
                .flatMap(problem -> problem.drills().stream())
                .forEach(drill -> judge.willAlwaysSay(drill.source(), Leaks.of(drill, first(drill), "{")));
        Drill ours = catalogue.find("lru-cache").orElseThrow().drills().get(0);
        judge.willAlwaysSay(ours.source(), Leaks.of(ours, HOLDER, FILLS));
        return ours;
    }

    private static String first(Drill drill) {
        return Declared.in(drill.source()).get(0).id();
    }

    public static String page(Drill drill) {
        return "/drills/" + drill.slug();
    }

    /** Has seen the graph and asks for the code. */
    public static void seeCode(Client client, Drill drill) {
        await(client, page(drill));
        client.form(page(drill), page(drill) + "/code", Map.of());
    }

    /** Points at the line and the holder of the drill that the tests do. */
    public static void find(Client client, Drill ours) {
        seeCode(client, ours);
        String line = Integer.toString(Leaks.line(ours, FILLS));
        client.form(page(ours), page(ours) + "/answer", Map.of("line", line, "holder", HOLDER));
    }

    /** Asks until it is measured; asking is what takes the time. */
    public static void await(Client client, String page) {
        for (int asked = 0; asked < 2000; asked++) {
            if (client.get("/api" + page).json().get("measured").asBoolean()) {
                return;
            }
        }
        throw new AssertionError("The drill is still being weighed.");
    }
}
