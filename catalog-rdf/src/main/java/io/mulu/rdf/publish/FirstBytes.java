package io.mulu.rdf.publish;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Keeps the beginning of an answer and lets the rest pass by: what a server answers is not trusted to be short. */
final class FirstBytes implements HttpResponse.BodySubscriber<String> {

    private static final int MOST = 1 << 10;

    private final CompletableFuture<String> body = new CompletableFuture<>();
    private final ByteBuffer first = ByteBuffer.allocate(MOST);
    private Flow.@Nullable Subscription subscription;

    @Override
    public CompletionStage<String> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int taken = Math.min(first.remaining(), buffer.remaining());
            first.put(buffer.slice().limit(taken));
        }
        Flow.Subscription from = subscription;
        if (from != null) {
            from.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(new String(first.array(), 0, first.position(), StandardCharsets.UTF_8));
    }
}
