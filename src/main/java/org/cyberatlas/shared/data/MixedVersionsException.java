package org.cyberatlas.shared.data;

/** End of an execution that read rows of two data versions. It has no stack trace, since it is expected at each load. */
final class MixedVersionsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MixedVersionsException() {
        super("rows of two data versions", null, false, false);
    }
}
