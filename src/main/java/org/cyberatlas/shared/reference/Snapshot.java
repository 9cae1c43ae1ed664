package org.cyberatlas.shared.reference;

import java.sql.SQLException;

/**
 * The state of the data that a question sees.
 *
 * <p>It is taken to be the version that was seen a moment ago, so that a question which needs only what is kept for that version
 * needs no statement. The first statement of a transaction reads which version it really sees. Where that is another, what was made
 * until then is outdated, and the question has to be answered again, from the version that was read.
 *
 * <p>The statement that is expected to be the last one ends the transaction. Where another follows, it has a transaction of its own,
 * and with it the version to be read: what the two saw is one state, or the answer is outdated.
 */
public final class Snapshot {

    private final Opening opening;
    private int expected;
    private int sent;
    private String version;
    private boolean open;
    private boolean accompanied;
    private boolean outdated;

    /**
     * @param assumed the version that was seen a moment ago; null to read it at once
     * @param expected statements that the question is likely to take; 0 where nobody knows
     */
    public Snapshot(String assumed, int expected, Opening opening) throws SQLException {
        this.opening = opening;
        this.expected = expected;
        this.version = assumed;
        if (assumed == null) {
            sees(opening.read());
        }
    }

    public String version() {
        return version;
    }

    /** Statements that were sent until now, those that read the version left out. */
    public int sent() {
        return sent;
    }

    /**
     * True once something was made of a version that the transaction does not see; whatever is made after that is of one transaction,
     * the one that is open from now on.
     */
    public boolean isOutdated() throws SQLException {
        if (!outdated) {
            return false;
        }
        expected = 0;
        if (!open) {
            sees(opening.read());
        }
        outdated = false;
        return true;
    }

    Opening opening() {
        return opening;
    }

    /** For a statement that takes along what it is given here. */
    Along along() {
        accompanied = true;
        return Along.with(this, !open, sent + 1 == expected);
    }

    void beforeStatement() throws SQLException {
        if (!open && !accompanied) {
            sees(opening.read());
        }
        accompanied = false;
        sent++;
    }

    void sees(String seen) {
        open = true;
        outdated = outdated || version != null && !seen.equals(version);
        version = seen;
    }

    void ended() {
        open = false;
    }
}
