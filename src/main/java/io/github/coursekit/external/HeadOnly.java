package io.github.coursekit.external;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Breaks off when the body begins: nobody wants it, and it may be without end. */
final class HeadOnly implements HttpResponse.BodySubscriber<Void> {

    private final CompletableFuture<Void> body = new CompletableFuture<>();

    @Override
    public CompletionStage<Void> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.cancel();
        body.complete(null);
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        // may still come after the break
    }

    @Override
    public void onError(Throwable throwable) {
        body.complete(null); // of a body that nobody wants
    }

    @Override
    public void onComplete() {
        body.complete(null);
    }
}
