package dev.heaphotel.probe;

import dev.heaphotel.wire.Frames;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import dev.heaphotel.wire.Seal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plays every kind of order once with a program of our own, so that a locked box needs no file and no first-time cost. */
final class Rehearsal {

    private Rehearsal() {}

    /** Uses what most submissions use. Public, so that it can be made by name. */
    public static final class Sample extends Workload<Object, Object> {

        /** Nothing to keep. */
        public Sample() {}

        @Override
        public Object prepare(Scale scale) {
            return scale.random().ints(scale.of("n"), 0, 1000).toArray();
        }

        @Override
        public Object open(Object input, Answers answers) {
            return new HashMap<Integer, String>();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Object work(Object candidate, Object input, Answers answers) {
            Map<Integer, String> map = (Map<Integer, String>) candidate;
            Tick.at(1);
            for (int each : (int[]) input) {
                long token = Tick.enter(64);
                map.merge(each, "x" + each, (a, b) -> a.length() > 9 ? b : a + b);
                Tick.at(2);
                Tick.leave(token);
            }
            List<Integer> list = IntStream.of((int[]) input).boxed().sorted().collect(Collectors.toList());
            ArrayDeque<Object> deque = new ArrayDeque<>(new ArrayList<>(list));
            deque.addAll(new LinkedHashMap<>(new TreeMap<>(map)).values());
            answers.call("work", 1);
            answers.returned(String.format("%d %s", deque.size(), map.size()).length());
            return list;
        }
    }

    static void run() {
        Order.Spot spot = new Order.Spot(Map.of("n", 40), 1);
        Program program = new Program(new Order.Begin(
                new byte[Seal.KEY_LENGTH], Map.of(), Map.of(), Sample.class.getName(), Order.Lab.NONE, spot));
        Desk desk = new Desk(program, new Printing(() -> {}));
        List<Order> orders = List.of(
                new Order.Play(spot, true),
                new Order.Play(spot, false),
                new Order.Weigh(spot, 40, 1),
                new Order.Walk(spot),
                new Order.Draw(spot, List.of("HashMap.table", "HashMap$Node.value")),
                new Order.Attribute(spot, 1),
                new Order.Count(spot, 1),
                new Order.Count(spot, 0));
        Marks.rehearse();
        for (int i = 0; i < 4; i++) {
            orders.forEach(order -> rehearse(desk, order));
        }
    }

    private static void rehearse(Desk desk, Order order) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Frames.send(bytes, order);
            Order heard = Frames.receiveOrder(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
            Report report = desk.answer(heard);
            if (report instanceof Report.Threw threw) {
                throw new IllegalStateException("the rehearsal failed: " + threw);
            }
            byte[] key = new byte[Seal.KEY_LENGTH];
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            Frames.send(sent, report, new Seal(key));
            Frames.receiveReport(new ByteArrayInputStream(sent.toByteArray()), new Seal(key));
        } catch (IOException impossible) {
            throw new IllegalStateException("the rehearsal failed", impossible);
        }
    }
}
