package dev.heaphotel.sandbox.inside;

import java.util.Locale;

/** Makes the JVM read now what it reads from files lazily: once locked, it could not. */
final class WarmUp {

    private WarmUp() {}

    static void platform() throws java.io.IOException {
        java.time.ZonedDateTime.now(java.time.ZoneId.of("Europe/Paris")).toString(); // tzdb.dat
        java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle.FULL)
                .withLocale(Locale.FRANCE)
                .format(java.time.LocalDate.EPOCH); // jdk.localedata, by the service loader
        new java.security.SecureRandom().nextInt(); // opens /dev/urandom; without it, seeding takes eight seconds
        try (java.net.Socket socket = new java.net.Socket()) {
            socket.setReuseAddress(true); // loads the libraries of the network, so that a refusal is a SocketException
        }
        String.format("%,.2f %tc", 1.5, new java.util.Date(0)).length(); // number and date symbols
    }

    /** A class path opens each jar only when it first looks for something there. */
    static void openJars(ClassLoader loader) {
        loader.getResource("no/such/resource");
    }
}
