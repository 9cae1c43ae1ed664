package org.cyberatlas.http.request;

/** Connection that the client closed before its request was complete. There is no mistake of the server, and no one to respond to. */
public final class AbandonedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AbandonedRequestException(Throwable cause) {
        super("the client has closed the connection", cause, false, false);
    }
}
