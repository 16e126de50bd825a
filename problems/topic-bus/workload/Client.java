import java.util.function.Consumer;

/** A subscriber that says who it is. */
final class Client implements Consumer<String> {

    final int number;
    private final Delivery delivery;

    Client(int number, Delivery delivery) {
        this.number = number;
        this.delivery = delivery;
    }

    @Override
    public void accept(String message) {
        delivery.to(number, message);
    }
}
