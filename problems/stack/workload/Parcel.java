/** What is put on the stack: a number to know it by, and a load where it is to weigh something. */
final class Parcel {

    final int number;
    final byte[] load;

    /** @param load null for one that weighs little */
    Parcel(int number, byte[] load) {
        this.number = number;
        this.load = load;
    }
}
