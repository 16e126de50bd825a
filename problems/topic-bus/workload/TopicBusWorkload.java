import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Clients that stay are subscribed to rooms that stay, four to a client and four to a room. Beside them sessions come by: each
 * has a client and a topic of its own, and leaves in one of several ways. In small tests a few clients and topics are used in every way.
 */
public final class TopicBusWorkload extends Workload<TopicBusWorkload.Plan, TopicBus> {

    /** Rooms of a client, and clients of a room. */
    private static final int EACH = 4;

    /** From so many live subscriptions on it is the memory that matters. */
    private static final int WEIGHED = 20;

    private static final int FEW = 4;

    /** Whoever counts to say how many topics there are should not spend the run counting. */
    private static final int SESSIONS_PER_COUNT = 64;

    /** @param own names of topics that come and go; @param rooms names of those that stay */
    public record Plan(int[] dice, String[] own, String[] rooms, String[] messages, int live, Delivery delivery) {}

    @Override
    public Plan prepare(Scale scale) {
        int live = scale.of("live");
        SplittableRandom random = scale.random();
        String[] own = new String[scale.of("sessions")];
        Arrays.setAll(own, i -> "order-" + (i + 1000));
        int[] dice = new int[4 * own.length];
        Arrays.setAll(dice, i -> random.nextInt(1 << 20));
        String[] rooms = new String[live / EACH + FEW];
        Arrays.setAll(rooms, i -> "room-" + i);
        String[] messages = new String[16];
        Arrays.setAll(messages, i -> "message " + i);
        return new Plan(dice, own, rooms, messages, live, new Delivery(32, live < WEIGHED));
    }

    @Override
    public TopicBus open(Plan plan, Answers answers) {
        answers.call("new TopicBus");
        TopicBus bus = new TopicBus();
        answers.returned();
        return bus;
    }

    @Override
    public Object work(TopicBus bus, Plan plan, Answers answers) {
        if (plan.live < WEIGHED) {
            useInEveryWay(bus, plan, answers);
            return NOTHING;
        }
        Client resident = moveIn(bus, plan);
        for (int i = 0; i < plan.own.length; i++) {
            session(bus, plan, i, resident, answers);
            publish(bus, plan.own[i], plan.messages[i % 16], plan, answers);
            if (i % SESSIONS_PER_COUNT == 0) {
                topics(bus, answers);
            }
        }
        for (int i = 0; i < plan.rooms.length; i += 1 + plan.rooms.length / 8) {
            publish(bus, plan.rooms[i], plan.messages[i % 16], plan, answers);
        }
        topics(bus, answers);
        return NOTHING;
    }

    /** Returns one of those that stay. */
    private static Client moveIn(TopicBus bus, Plan plan) {
        Client client = new Client(0, plan.delivery);
        int rooms = plan.live / EACH;
        for (int i = 0; i < plan.live; i++) {
            if (i > 0 && i % EACH == 0) {
                client = new Client(i / EACH, plan.delivery);
            }
            bus.subscribe(plan.rooms[(i / EACH + i % EACH) % rooms], client);
        }
        return client;
    }

    private static void session(TopicBus bus, Plan plan, int i, Client resident, Answers answers) {
        String own = plan.own[i];
        String room = plan.rooms[plan.dice[4 * i + 1] % (plan.live / EACH)];
        Client client = new Client(plan.live + i, plan.delivery);
        int how = plan.dice[4 * i] % 6;
        if (how == 0) {
            bus.subscribe(room, client);
            publish(bus, room, plan.messages[i % 16], plan, answers);
            bus.subscribe(own, client);
            publish(bus, own, plan.messages[i % 16], plan, answers);
            bus.leave(client);
        } else if (how == 1) {
            bus.subscribe(own, client);
            bus.unsubscribe(own, client);
        } else if (how == 2) {
            bus.subscribe(own, client);
            bus.subscribe(own, client);
            publish(bus, own, plan.messages[i % 16], plan, answers);
            bus.unsubscribe(own, client);
        } else if (how == 3) {
            bus.subscribe(own, client);
            bus.subscribe(room, client);
            bus.unsubscribe(own, client);
            bus.leave(client);
        } else if (how == 4) {
            bus.subscribe(own, resident);
            publish(bus, own, plan.messages[i % 16], plan, answers);
            bus.unsubscribe(own, resident);
        } else {
            bus.unsubscribe(own, client);
            bus.leave(client);
        }
    }

    private static void useInEveryWay(TopicBus bus, Plan plan, Answers answers) {
        Client[] clients = new Client[FEW];
        Arrays.setAll(clients, i -> new Client(i, plan.delivery));
        for (int i = 0; i < plan.own.length; i++) {
            Client client = clients[plan.dice[4 * i + 1] % FEW];
            String topic = plan.rooms[plan.dice[4 * i + 2] % FEW];
            int how = plan.dice[4 * i] % 12;
            if (how < 5) {
                answers.call("subscribe", topic, client.number);
                bus.subscribe(topic, client);
                answers.returned();
            } else if (how < 8) {
                answers.call("unsubscribe", topic, client.number);
                bus.unsubscribe(topic, client);
                answers.returned();
            } else if (how < 9) {
                answers.call("leave", client.number);
                bus.leave(client);
                answers.returned();
            } else {
                publish(bus, topic, plan.messages[i % 16], plan, answers);
            }
            topics(bus, answers);
        }
        for (int i = 0; i < FEW; i++) {
            publish(bus, plan.rooms[i], plan.messages[0], plan, answers);
        }
    }

    private static void publish(TopicBus bus, String topic, String message, Plan plan, Answers answers) {
        if (plan.live < WEIGHED) {
            answers.call("publish", topic, message);
        }
        plan.delivery.begin();
        answers.returned(bus.publish(topic, message));
        answers.call("who got it");
        plan.delivery.tell(answers);
    }

    private static void topics(TopicBus bus, Answers answers) {
        answers.call("topics");
        answers.returned(bus.topics());
    }
}
