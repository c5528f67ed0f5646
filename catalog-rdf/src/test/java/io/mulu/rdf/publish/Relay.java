package io.mulu.rdf.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that hands requests on to another one, or does to them what it was told. */
final class Relay implements AutoCloseable {

    /** What becomes of a request. */
    @FunctionalInterface
    interface Fate {
        void befall(Relay relay, HttpExchange exchange, byte[] body) throws IOException, InterruptedException;
    }

    static final Fate PASS = (relay, exchange, body) -> relay.answer(exchange, relay.pass(exchange, body));

    /** The other server did it, but nobody hears of it. */
    static final Fate DROP_ANSWER = (relay, exchange, body) -> {
        relay.pass(exchange, body);
        exchange.close();
    };

    static final Fate DROP = (relay, exchange, body) -> exchange.close();

    static final Fate NEVER_END = (relay, exchange, body) -> {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write(new byte[10]);
        exchange.getResponseBody().flush();
        Thread.sleep(20_000);
    };

    static final Fate NEVER_ANSWER = (relay, exchange, body) -> Thread.sleep(20_000);

    static Fate status(int status, String... headers) {
        return (relay, exchange, body) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            byte[] echo = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, echo.length);
            exchange.getResponseBody().write(echo);
            exchange.close();
        };
    }

    final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Fate> fates = new ArrayDeque<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final int target;

    Relay(URI target, Fate... fates) {
        this.target = target.getPort();
        this.fates.addAll(List.of(fates));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI service(String name) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/ds/" + name);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Fate fate;
        synchronized (fates) {
            seen.add(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
            fate = fates.isEmpty() ? PASS : fates.pop();
        }
        try {
            fate.befall(this, exchange, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private HttpResponse<byte[]> pass(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + target + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (String name : List.of("Content-Type", "Accept")) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
