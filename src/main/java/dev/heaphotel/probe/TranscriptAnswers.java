package dev.heaphotel.probe;

import dev.heaphotel.wire.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Keeps every call and answer as text. For small tests. */
final class TranscriptAnswers implements Answers {

    /** A test with more calls than this keeps only the first ones, and the digest of all. */
    private static final int MOST_CALLS = 4096;

    private final List<Call> calls = new ArrayList<>();
    private final DigestAnswers digest = new DigestAnswers();
    private String pending = "";

    List<Call> calls() {
        List<Call> all = new ArrayList<>(calls);
        if (!pending.isEmpty()) {
            all.add(new Call(pending, ""));
        }
        return all;
    }

    long digest() {
        return digest.digest();
    }

    void output(Object output) {
        if (output != Workload.NOTHING) {
            returned(output);
        }
    }

    @Override
    public void call(String method) {
        called(method + "()");
    }

    @Override
    public void call(String method, long argument) {
        called(method + "(" + argument + ")");
    }

    @Override
    public void call(String method, long first, long second) {
        called(method + "(" + first + ", " + second + ")");
    }

    @Override
    public void call(String method, Object... arguments) {
        StringJoiner joiner = new StringJoiner(", ", method + "(", ")");
        for (Object argument : arguments) {
            joiner.add(Content.of(argument).text());
        }
        called(joiner.toString());
    }

    @Override
    public void returned() {
        answered("");
    }

    @Override
    public void returned(long answer) {
        digest.returned(answer);
        answered(Long.toString(answer));
    }

    @Override
    public void returned(boolean answer) {
        digest.returned(answer);
        answered(Boolean.toString(answer));
    }

    @Override
    public void returned(Object answer) {
        Content content = Content.of(answer);
        digest.returned(content.digest());
        answered(content.text());
    }

    private void called(String said) {
        if (!pending.isEmpty()) {
            answered("");
        }
        pending = said;
    }

    private void answered(String answer) {
        if (calls.size() < MOST_CALLS) {
            calls.add(new Call(pending, answer));
        }
        pending = "";
    }
}
