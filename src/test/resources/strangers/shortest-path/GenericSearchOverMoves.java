import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;

class Solution {
    record Vertex(int number) {}

    record Move<S>(S origin, S target) {}

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        return fewestMoves(
                        new Vertex(from),
                        vertex -> vertex.number() == to,
                        vertex -> moves(vertex, adjacency.get(vertex.number())))
                .orElse(-1);
    }

    private static Iterator<Move<Vertex>> moves(Vertex origin, List<Integer> targets) {
        Iterator<Integer> numbers = targets.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return numbers.hasNext();
            }

            @Override
            public Move<Vertex> next() {
                return new Move<>(origin, new Vertex(numbers.next()));
            }
        };
    }

    static <S> OptionalInt fewestMoves(S start, Predicate<S> goal, Function<S, Iterator<Move<S>>> moves) {
        Map<S, Move<S>> reachedBy = new HashMap<>();
        Queue<S> queue = new ArrayDeque<>();
        reachedBy.put(start, null);
        queue.add(start);
        while (!queue.isEmpty()) {
            S state = queue.remove();
            if (goal.test(state)) {
                return OptionalInt.of(length(state, reachedBy));
            }
            Iterator<Move<S>> each = moves.apply(state);
            while (each.hasNext()) {
                Move<S> move = each.next();
                if (!reachedBy.containsKey(move.target())) {
                    reachedBy.put(move.target(), move);
                    queue.add(move.target());
                }
            }
        }
        return OptionalInt.empty();
    }

    private static <S> int length(S state, Map<S, Move<S>> reachedBy) {
        int moves = 0;
        for (Move<S> move = reachedBy.get(state); move != null; move = reachedBy.get(move.origin())) {
            moves++;
        }
        return moves;
    }
}
