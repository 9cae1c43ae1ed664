package org.cyberatlas.shared.error;

/** The service does not start; the message is one sentence for the operator that names the next step. */
public final class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusal(String sentence) {
        super(sentence);
    }

    public StartRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
