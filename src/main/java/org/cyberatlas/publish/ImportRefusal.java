package org.cyberatlas.publish;

/** Reason why a publisher's file is not imported, with its file and line. Nothing has been written. */
public final class ImportRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportRefusal(String message) {
        super(message);
    }

    static ImportRefusal at(String file, long line, String reason) {
        return new ImportRefusal(file + ", line " + line + ": " + reason);
    }

    static ImportRefusal of(String file, String reason) {
        return new ImportRefusal(file + ": " + reason);
    }
}
