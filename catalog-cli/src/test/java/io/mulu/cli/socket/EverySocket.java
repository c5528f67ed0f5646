package io.mulu.cli.socket;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Tries every kind of socket there is, so that the refusal itself is seen to work. Prints each that was not refused. */
final class EverySocket {

    private EverySocket() {}

    static Map<String, Callable<?>> ways() {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        Map<String, Callable<?>> ways = new LinkedHashMap<>();
        ways.put("Socket", () -> new Socket(loopback, 9));
        ways.put("ServerSocket", () -> new ServerSocket(0));
        ways.put("DatagramSocket", () -> new DatagramSocket());
        ways.put("MulticastSocket", () -> new MulticastSocket());
        ways.put("SocketChannel", () -> SocketChannel.open(new InetSocketAddress(loopback, 9)));
        ways.put("Unix", () -> SocketChannel.open(StandardProtocolFamily.UNIX));
        ways.put("ServerSocketChannel", () -> ServerSocketChannel.open());
        ways.put("DatagramChannel", () -> DatagramChannel.open());
        ways.put("AsynchronousSocketChannel", () -> AsynchronousSocketChannel.open());
        ways.put("AsynchronousServerSocketChannel", () -> AsynchronousServerSocketChannel.open());
        ways.put("URL", () -> URI.create("http://127.0.0.1:9/").toURL().openStream());
        ways.put("TLS", () -> URI.create("https://127.0.0.1:9/").toURL().openStream());
        ways.put(
                "HttpClient",
                () -> HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:9/"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding()));
        return ways;
    }

    public static void main(String[] arguments) throws Exception {
        Refusal.begin();
        Callable<?> way = ways().get(arguments[0]);
        try {
            way.call();
            System.out.println("open: " + arguments[0]);
        } catch (Exception | Error e) {
            System.out.println("refused");
        }
        System.exit(0);
    }
}
