package dev.heaphotel.account;

/**
 * Where somebody may sign in elsewhere, as a link on our pages.
 *
 * @param name    such as the company's
 * @param address where the way there begins
 */
public record House(String name, String address) {}
