package dev.heaphotel.probe;

/** Keeps a running 64-bit digest of the answers and allocates nothing for primitive ones. */
final class DigestAnswers implements Answers {

    private long digest;

    long digest() {
        return digest;
    }

    void output(Object output) {
        if (output != Workload.NOTHING) {
            returned(output);
        }
    }

    @Override
    public void call(String method) {}

    @Override
    public void call(String method, long argument) {}

    @Override
    public void call(String method, long first, long second) {}

    @Override
    public void call(String method, Object... arguments) {}

    @Override
    public void returned() {}

    @Override
    public void returned(long answer) {
        digest = Content.mix(digest, answer);
    }

    @Override
    public void returned(boolean answer) {
        returned(answer ? 1L : 2L);
    }

    @Override
    public void returned(Object answer) {
        returned(Content.of(answer).digest());
    }
}
