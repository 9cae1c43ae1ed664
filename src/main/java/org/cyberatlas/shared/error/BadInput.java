package org.cyberatlas.shared.error;

/**
 * Invalid input of a client; the message says what is wrong and what is accepted.
 *
 * <p>Carries the name of the invalid argument, or null if it is not a single one.
 */
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String argument;

    public BadInput(ErrorCode code, String argument, String message) {
        // No stack trace: the message is for the client, not for a maintainer.
        super(message, null, false, false);
        this.code = code;
        this.argument = argument;
    }

    public ErrorCode code() {
        return code;
    }

    public String argument() {
        return argument;
    }
}
