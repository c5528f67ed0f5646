package io.mulu.rdf.publish;

import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends requests, within limits of time and again where that may help, and puts failures into sentences. */
final class Requests {

    private static final int OK = 200;
    private static final int BEYOND_OK = 300;
    private static final int BEYOND_REDIRECT = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;

    private final HttpClient client;
    private final PublishOptions options;
    private final Pause pause;

    Requests(HttpClient client, PublishOptions options, Pause pause) {
        this.client = client;
        this.options = options;
        this.pause = pause;
    }

    HttpRequest.Builder to(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(options.timeout());
        Credentials credentials = options.credentials();
        if (credentials != null) {
            request.setHeader("Authorization", credentials.header());
        }
        return request;
    }

    /** The beginning of the answer to a request that may be made again whatever became of it. */
    String repeatable(HttpRequest request) throws Refusal, IOException {
        return send(request, true);
    }

    /** The beginning of the answer to a request that is made again only if it certainly was not carried out. */
    String once(HttpRequest request) throws Refusal, IOException {
        return send(request, false);
    }

    private String send(HttpRequest request, boolean repeatable) throws Refusal, IOException {
        boolean doubtful = false;
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt >= options.retries().attempts();
            long wished = -1;
            try {
                HttpResponse<String> response = exchange(request);
                int status = response.statusCode();
                if (status >= OK && status < BEYOND_OK) {
                    return response.body();
                }
                doubtful |= isDoubtful(status);
                if (last || !passes(status, repeatable)) {
                    throw new Refusal(sentence(request, response, attempt), !doubtful);
                }
                wished = wish(response);
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                doubtful |= !isUnsent(e);
                if (last || !isUnsent(e) && !repeatable) {
                    throw new Refusal(sentence(request, e, attempt), !doubtful, e);
                }
            }
            rest(attempt, wished);
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, head -> new FirstBytes());
        try {
            return answer.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("no whole answer in time");
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IOException(e.getCause());
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted");
    }

    /** Of these, the first two are given before anything is done; behind the others something may have been. */
    private static boolean passes(int status, boolean repeatable) {
        return status == TOO_MANY
                || status == UNAVAILABLE
                || repeatable && (status == BAD_GATEWAY || status == GATEWAY_TIMEOUT);
    }

    /** Whether the server may have done what was asked though it says that it failed. */
    private static boolean isDoubtful(int status) {
        return status >= SERVER_FAULT && status != UNAVAILABLE;
    }

    private static long wish(HttpResponse<?> response) {
        try {
            return response.headers().firstValueAsLong("Retry-After").orElse(-1);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void rest(int attempt, long wished) throws IOException {
        try {
            pause.of(options.retries().after(attempt, wished));
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static boolean isUnsent(IOException cause) {
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }

    private LocalizedText sentence(HttpRequest request, IOException cause, int attempts) {
        String address = shown(request.uri());
        if (isUnsent(cause)) {
            return PublishTexts.sentence("unreachable", "address", address, "attempts", attempts);
        }
        return cause instanceof HttpTimeoutException
                ? PublishTexts.sentence(
                        "timeout",
                        "address",
                        address,
                        "seconds",
                        options.timeout().toSeconds(),
                        "attempts",
                        attempts)
                : PublishTexts.sentence("broken", "address", address, "attempts", attempts);
    }

    private static LocalizedText sentence(HttpRequest request, HttpResponse<?> response, int attempts) {
        int status = response.statusCode();
        String address = shown(request.uri());
        if (status >= BEYOND_OK && status < BEYOND_REDIRECT) {
            String location = response.headers().firstValue("Location").orElse("");
            return PublishTexts.sentence("redirect", "address", address, "location", place(location));
        }
        return switch (status) {
            case UNAUTHORIZED -> PublishTexts.sentence("login", "address", address);
            case FORBIDDEN -> PublishTexts.sentence("forbidden", "address", address);
            case NOT_FOUND, METHOD_NOT_ALLOWED ->
                PublishTexts.sentence("no-service", "address", address, "status", status);
            case TOO_LARGE -> PublishTexts.sentence("too-large", "address", address);
            case TOO_MANY, UNAVAILABLE, BAD_GATEWAY, GATEWAY_TIMEOUT ->
                PublishTexts.sentence("busy", "address", address, "status", status, "attempts", attempts);
            default -> PublishTexts.sentence("refused", "address", address, "status", status);
        };
    }

    private static String place(String location) {
        try {
            return shown(new URI(location));
        } catch (URISyntaxException e) {
            return "?";
        }
    }

    /** Without user and query, in which people put secrets. */
    private static String shown(URI uri) {
        @Nullable String host = uri.getHost();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return host == null
                ? path
                : uri.getScheme() + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + path;
    }
}
