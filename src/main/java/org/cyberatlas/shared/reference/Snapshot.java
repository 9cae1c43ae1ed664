package org.cyberatlas.shared.reference;

import java.util.concurrent.Callable;

/**
 * The state of the data that a question sees.
 *
 * <p>It is taken to be the version that was seen a moment ago, so that a question which needs only what is kept for that version
 * needs no statement. The first statement of a question reads which version it really sees. Where that is another, what was made
 * until then is outdated, and the question has to be answered again, from the version that was read.
 */
public final class Snapshot {

    private final Callable<String> reader;
    private String version;
    private boolean read;
    private boolean outdated;

    /**
     * @param assumed the version that was seen a moment ago; null to read it at once
     * @param reader reads the version that the transaction sees; empty where the data have none yet
     */
    public Snapshot(String assumed, Callable<String> reader) {
        this.reader = reader;
        this.version = assumed;
        if (assumed == null) {
            read();
            outdated = false;
        }
    }

    public String version() {
        return version;
    }

    /** True once something was made of a version that the transaction does not see; false again when it has been asked. */
    public boolean isOutdated() {
        boolean was = outdated;
        outdated = false;
        return was;
    }

    void read() {
        if (read) {
            return;
        }
        read = true; // the reader's own statement is one, too
        try {
            String seen = reader.call();
            outdated = !seen.equals(version);
            version = seen;
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
