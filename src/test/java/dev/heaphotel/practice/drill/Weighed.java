package dev.heaphotel.practice.drill;

import dev.heaphotel.Client;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Drill;

/** Has every drill measured as a leak, without weighing. */
public final class Weighed {

    private Weighed() {}

    /** Tells the judge, and answers with the drill that the tests do. */
    public static Drill all(Catalogue catalogue, ManualJudge judge) {
        catalogue.problems().stream()
                .flatMap(problem -> problem.drills().stream())
                .forEach(drill -> judge.willAlwaysSay(drill.source(), Leaks.of(drill, first(drill), "{")));
        Drill ours = catalogue.find("lru-cache").orElseThrow().drills().get(0);
        judge.willAlwaysSay(ours.source(), Leaks.of(ours, "LRUCache.nodes", "nodes.put(key, node);"));
        return ours;
    }

    private static String first(Drill drill) {
        return Declared.in(drill.source()).get(0).id();
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
