package io.mulu.cli.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The Java process in which there are no sockets. Every way by which Java code comes to one is closed: the factories of
 * socket classes, and the providers of channels, which the HTTP client uses too. Names are looked up in an empty file.
 */
public final class Refusal {

    private Refusal() {}

    /** The command line up to the name of the main class, which calls {@link #begin} first. */
    public static List<String> java(Path attempts) throws IOException {
        Path hosts = Files.createFile(attempts.resolveSibling(attempts.getFileName() + ".hosts"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dmulu.attempts=" + attempts,
                "-Dmulu.project=" + System.getProperty("mulu.project"),
                "-Djdk.net.hosts.file=" + hosts,
                "-Djava.nio.channels.spi.SelectorProvider=" + RefusingChannels.class.getName(),
                "-Djava.nio.channels.spi.AsynchronousChannelProvider=" + RefusingAsynchronousChannels.class.getName(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"));
    }

    /** Closes the ways that no property closes. Outdated by what replaces these factories only in names; they hold. */
    @SuppressWarnings("deprecation")
    public static void begin() throws IOException {
        Socket.setSocketImplFactory(() -> refused("Socket"));
        ServerSocket.setSocketFactory(() -> refused("ServerSocket"));
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new UncheckedIOException(Attempts.refuse("DatagramSocket"));
        });
    }

    private static SocketImpl refused(String kind) {
        throw new UncheckedIOException(Attempts.refuse(kind));
    }
}
