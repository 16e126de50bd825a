/** What waits in the queue: a number to know it by, and a load where it is to weigh something. */
final class Crate {

    final int number;
    final byte[] load;

    /** @param load null for one that weighs little */
    Crate(int number, byte[] load) {
        this.number = number;
        this.load = load;
    }
}
