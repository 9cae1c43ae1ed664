package org.cyberatlas.http.request;

/** Connection that the client closed before its request was complete. It is not an error of the server, and there is no response. */
public final class AbandonedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AbandonedRequestException(Throwable cause) {
        super("the client has closed the connection", cause, false, false);
    }
}
