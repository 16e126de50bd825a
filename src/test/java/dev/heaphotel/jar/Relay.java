package dev.heaphotel.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A line between a process and a server, which can be cut as networks are: nothing arrives any more, and nobody is told. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private boolean cut;

    Relay(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::admit);
    }

    int port() {
        return door.getLocalPort();
    }

    synchronized void cut() {
        cut = true;
    }

    /** New connections pass again. What was connected before stays lost. */
    synchronized void mend() {
        ends.forEach(Relay::end);
        ends.clear();
        cut = false;
        notifyAll();
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket here = door.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), target);
                ends.addAll(List.of(here, there));
                start(() -> carry(here, there));
                start(() -> carry(there, here));
            } catch (IOException refused) {
                // The next one is admitted where this one could not be.
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[1 << 14];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitLine();
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException over) {
            // Both ends hear of it.
        } finally {
            end(from);
            end(to);
        }
    }

    private synchronized void awaitLine() throws IOException {
        try {
            while (cut) {
                wait();
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed in any case.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mend();
    }
}
