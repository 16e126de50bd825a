package dev.heaphotel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What no program in a box may read, change or reach: a file with a secret in a folder that everybody may write to, and
 * listeners on this machine.
 */
final class Bystanders implements AutoCloseable {

    private final String secret = "secret-" + UUID.randomUUID();
    private final Path folder;
    private final Path file;
    private final ServerSocketChannel stream;
    private final DatagramChannel datagrams;

    Bystanders() throws IOException {
        folder = Files.createTempDirectory("hostile-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        file = Files.writeString(folder.resolve("secret.txt"), secret);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        stream = ServerSocketChannel.open().bind(anyPort);
        stream.configureBlocking(false);
        datagrams = DatagramChannel.open(StandardProtocolFamily.INET).bind(stream.getLocalAddress());
        datagrams.configureBlocking(false);
    }

    /** The source, told where they are. */
    String placedIn(String source) throws IOException {
        int port = ((InetSocketAddress) stream.getLocalAddress()).getPort();
        return source.replace("@SECRET@", file.toString())
                .replace("@FOLDER@", folder.toString())
                .replace("@PORT@", Integer.toString(port));
    }

    void assertUntouched(String told) throws IOException {
        assertThat(told).doesNotContain(secret).doesNotContain("ESCAPED");
        assertThat(file).hasContent(secret);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(stream.accept()).as("a connection").isNull();
        assertThat(datagrams.receive(ByteBuffer.allocate(1))).as("a datagram").isNull();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        datagrams.close();
        Files.delete(file);
        Files.delete(folder);
    }
}
