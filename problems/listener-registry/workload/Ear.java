import java.util.function.Consumer;

/** A listener that tells who it is. Some close themselves when first called, some bring another one along. */
final class Ear implements Consumer<Integer> {

    final int id;
    private final Hearing hearing;
    ListenerRegistry.Subscription own;
    boolean once;

    /** Where it subscribes another listener when it is called next; null when nowhere. */
    ListenerRegistry<Integer> bringsAnotherTo;

    /** The other listener's subscription, for the driver to close. */
    ListenerRegistry.Subscription brought;

    Ear(int id, Hearing hearing) {
        this.id = id;
        this.hearing = hearing;
    }

    @Override
    public void accept(Integer event) {
        hearing.heard(id, event);
        if (bringsAnotherTo != null) {
            ListenerRegistry<Integer> registry = bringsAnotherTo;
            bringsAnotherTo = null;
            brought = registry.subscribe(new Ear(-1 - id, hearing));
        }
        if (once) {
            own.close();
        }
    }
}
