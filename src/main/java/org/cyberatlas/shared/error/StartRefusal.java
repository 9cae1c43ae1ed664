package org.cyberatlas.shared.error;

/** The service does not start; the message is one sentence for the operator that names the next step. */
public final class StartRefusal extends RuntimeException {

    public StartRefusal(String sentence) {
        super(sentence);
    }

    public StartRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
