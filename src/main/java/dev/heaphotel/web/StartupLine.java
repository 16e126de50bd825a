package dev.heaphotel.web;

/** A feature's line in the message that ends the start. Beans of this type are shown in their order. */
@FunctionalInterface
public interface StartupLine {

    /** @param address where the application answers, such as {@code http://localhost:8080}; empty text shows no line */
    String text(String address);
}
