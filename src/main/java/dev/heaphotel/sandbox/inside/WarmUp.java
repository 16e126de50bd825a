package dev.heaphotel.sandbox.inside;

/** Makes the JVM read now what it reads from files lazily: once locked, it could not. */
final class WarmUp {

    private WarmUp() {}

    static void platform() throws java.io.IOException {
        java.time.ZonedDateTime.now(java.time.ZoneId.of("Europe/Paris")).toString(); // tzdb.dat
        java.util.TimeZone.getTimeZone("Europe/Paris"); // tzdb.dat once more, for Date and Calendar
        new java.security.SecureRandom().nextInt(); // opens /dev/urandom; without it, seeding takes eight seconds
        try (java.net.Socket socket = new java.net.Socket()) {
            socket.setReuseAddress(true); // loads the libraries of the network, so that a refusal is a SocketException
        }
        String.format("%,.2f", 1.5).length(); // number symbols
    }

    /** A class path opens each jar only when it first looks for something there. */
    static void openJars(ClassLoader loader) {
        loader.getResource("no/such/resource");
    }
}
