package org.cyberatlas.export.response;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cyberatlas.engine.Deadline;

/**
 * Body of a response, written from a worker thread with back-pressure: at most one piece is on its way to the client while the next is
 * filled. A client that is too slow, or has gone, is an {@link IOException}.
 */
final class ResponseStream extends OutputStream {

    private static final int PIECE = 32 * 1024;

    private final HttpServerResponse response;
    private final Deadline deadline;
    private final Duration writeTimeout;
    private Buffer piece = Buffer.buffer(PIECE);
    private Future<Void> sent = Future.succeededFuture();

    /** @param writeTimeout time that the client may read nothing */
    ResponseStream(HttpServerResponse response, Deadline deadline, Duration writeTimeout) {
        this.response = response;
        this.deadline = deadline;
        this.writeTimeout = writeTimeout;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        piece.appendBytes(octets, offset, length);
        if (piece.length() >= PIECE) {
            awaitSent();
            sent = response.write(piece);
            piece = Buffer.buffer(PIECE);
        }
    }

    /** Sends the rest, without waiting until the client has received it. */
    @Override
    public void close() throws IOException {
        awaitSent();
        response.end(piece);
    }

    private void awaitSent() throws IOException {
        if (deadline.isOver()) {
            throw new IOException("the client has gone");
        }
        try {
            sent.toCompletionStage()
                    .toCompletableFuture()
                    .get(Math.min(writeTimeout.toMillis(), deadline.remainingMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new IOException("the client takes too long", slow);
        } catch (ExecutionException gone) {
            throw new IOException("the client has gone", gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the service stops", stopped);
        }
    }
}
