package dev.heaphotel.status;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What to call this one of several servers: a button about one server must not reach another. */
final class ThisServer {

    private static final String NAME =
            host() + ", process " + ProcessHandle.current().pid();

    private ThisServer() {}

    static String name() {
        return NAME;
    }

    /** As the audit log names it. */
    static String named() {
        return "server " + NAME;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "this machine";
        }
    }
}
