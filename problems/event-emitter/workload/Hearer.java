import java.util.function.Consumer;

/** A listener that says who it is. Some take another one off when they are called, or bring another one along. */
final class Hearer implements Consumer<Object> {

    final int number;
    private final Heard heard;

    /** Where it changes something when it is called; null when nowhere. */
    EventEmitter emitter;

    String event;
    Hearer takesOff;
    Hearer brings;

    Hearer(int number, Heard heard) {
        this.number = number;
        this.heard = heard;
    }

    @Override
    public void accept(Object argument) {
        heard.by(number, argument);
        if (emitter != null && takesOff != null) {
            emitter.off(event, takesOff);
        }
        if (emitter != null && brings != null) {
            emitter.once(event, brings);
        }
    }
}
