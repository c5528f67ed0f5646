package io.mulu.cli.socket;

import java.util.List;

/** The names of all ways to a socket that are tried. */
public final class SocketWays {

    private SocketWays() {}

    public static List<String> names() {
        return List.copyOf(EverySocket.ways().keySet());
    }
}
