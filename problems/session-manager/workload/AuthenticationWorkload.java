import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.SplittableRandom;

/**
 * Where memory is weighed, half of all requests are logins, the others renew: a visitor's token once, the tokens of four who
 * never leave, tokens that have expired, and ones that never were. There is one long silence, early on, and after it nobody
 * counts any more. Whatever its length, the stream begins and ends with a full time to live, so that what is cleaned up now and then
 * is as far each time.
 */
public final class AuthenticationWorkload
        extends Workload<AuthenticationWorkload.Requests, AuthenticationManager> {

    private static final byte GENERATE = 0;
    private static final byte RENEW = 1;
    private static final byte COUNT = 2;

    /** Up to so many live sessions the stream is by chance. */
    private static final int READABLE = 16;

    /** Requests for each session within a time to live, which has as many seconds: every second one is a login. */
    private static final int EACH = 2;

    private static final int STAYING = 4;

    /** Times to live that pass after the silence, before the first of the requests that are counted. */
    private static final int WINDOWS_BEFORE = 2;

    /** When the last request is over: the same for all streams. */
    private static final int END = 100_000_000;

    /** Equally long arrays, one place for each request. */
    public record Requests(int timeToLive, byte[] kinds, String[] tokens, int[] times) {
        static Requests of(int timeToLive, int count) {
            return new Requests(timeToLive, new byte[count], new String[count], new int[count]);
        }

        void set(int index, byte kind, String token) {
            kinds[index] = kind;
            tokens[index] = token;
        }
    }

    @Override
    public Requests prepare(Scale scale) {
        int sessions = Math.max(1, scale.of("sessions"));
        return sessions <= READABLE
                ? byChance(scale.random(), scale.of("requests"), sessions)
                : steady(scale.random(), scale.of("requests"), sessions);
    }

    private static Requests byChance(SplittableRandom random, int count, int sessions) {
        int timeToLive = 1 + random.nextInt(3 * sessions + 2);
        Requests requests = Requests.of(timeToLive, count);
        int now = 1 + random.nextInt(3);
        int fresh = 0;
        for (int i = 0; i < count; i++) {
            int dice = random.nextInt(10);
            if (dice < 4) {
                requests.set(i, GENERATE, "visitor" + fresh++);
            } else if (dice < 7) {
                requests.set(i, RENEW, "visitor" + Math.max(0, fresh - random.nextInt(sessions + 2)));
            } else {
                requests.set(i, COUNT, "");
            }
            requests.times[i] = now;
            now += random.nextInt(8) == 0 ? timeToLive : 1 + random.nextInt(2);
        }
        return requests;
    }

    private static Requests steady(SplittableRandom random, int count, int sessions) {
        int window = EACH * sessions;
        int stream = WINDOWS_BEFORE * window + count;
        int windows = (stream + window - 1) / window;
        int whole = windows * window;
        Requests requests = Requests.of(window, window + whole);
        int fresh = 0;
        for (int i = 0; i < window + whole; i++) {
            boolean afterSilence = i >= window;
            requests.times[i] = END - whole - window + i - (afterSilence ? 0 : 3 * window);
            boolean waits = afterSilence && i < window + whole - stream;
            if (waits) {
                requests.set(i, RENEW, "nobody");
            } else if (i % EACH == 0) {
                int staying = i - (window + whole - stream);
                requests.set(i, GENERATE, staying >= 0 && staying < EACH * STAYING ? staying(staying / EACH) : token(fresh));
                fresh++;
            } else if (i < 2 * window && random.nextInt(8) == 0) {
                requests.set(i, COUNT, "");
            } else {
                requests.set(i, RENEW, renewed(i / EACH, fresh, sessions));
            }
        }
        return requests;
    }

    /** Of six: one visitor's token, two of those who stay, one that has expired, two that never were. */
    private static String renewed(int number, int fresh, int sessions) {
        return switch (number % 6) {
            case 0 -> token(Math.max(0, fresh - sessions / 2));
            case 1, 4 -> staying(number / 3 % STAYING);
            case 2 -> token(Math.max(0, fresh - 4 * sessions));
            default -> token(-1 - number);
        };
    }

    private static String staying(int number) {
        return "robot " + number;
    }

    private static String token(int id) {
        return "token " + id * 0x9E3779B1;
    }

    @Override
    public AuthenticationManager open(Requests requests, Answers answers) {
        answers.call("new AuthenticationManager", requests.timeToLive);
        AuthenticationManager manager = new AuthenticationManager(requests.timeToLive);
        answers.returned();
        return manager;
    }

    @Override
    public Object work(AuthenticationManager manager, Requests requests, Answers answers) {
        boolean told = requests.times.length == 0 || requests.times[0] < END / 2;
        for (int i = 0; i < requests.kinds.length; i++) {
            String token = requests.tokens[i];
            int now = requests.times[i];
            switch (requests.kinds[i]) {
                case GENERATE -> {
                    tell(answers, told, "generate", token, now);
                    manager.generate(token, now);
                    answers.returned();
                }
                case RENEW -> {
                    tell(answers, told, "renew", token, now);
                    manager.renew(token, now);
                    answers.returned();
                }
                default -> {
                    answers.call("countUnexpiredTokens", now);
                    answers.returned(manager.countUnexpiredTokens(now));
                }
            }
        }
        return NOTHING;
    }

    private static void tell(Answers answers, boolean told, String method, String token, int now) {
        if (told) {
            answers.call(method, token, now);
        } else {
            answers.call(method, now);
        }
    }
}
