package dev.heaphotel.account;

/**
 * A place where administrators work, as the overview at {@code /admin} lists it. Each feature that has one has a bean of this
 * type, in the order of {@code @Order}.
 */
public interface AdminDesk {

    /** Of its page, such as {@code /admin/people}. */
    String path();

    /** Of its link. */
    String title();

    /** What is done there, in a sentence. */
    String purpose();

    /** How it stands at the moment, in a few words; may be empty. */
    String standing();
}
