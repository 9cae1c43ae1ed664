package org.cyberatlas.shared.data;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.function.LongSupplier;

/** The data version that one request reads: the catalogue of that version, and whether a statement saw another one. */
@RequestScoped
public class DataSnapshot {

    private Catalogue catalogue;
    private LongSupplier millisLeft;
    private boolean transaction;
    private boolean mixed;

    /** Starts to read from a catalogue, and to compare the version that each statement sees with it. */
    void begin(Catalogue from, LongSupplier timeLeft, boolean inTransaction) {
        catalogue = from;
        millisLeft = timeLeft;
        transaction = inTransaction;
        mixed = false;
    }

    /** The catalogue that this request reads until it ends. */
    Catalogue catalogue() {
        return Objects.requireNonNull(catalogue, "reference rows are read within Database.read or readInTransaction");
    }

    /** Milliseconds that the next statement may take. */
    long millisLeft() {
        return millisLeft.getAsLong();
    }

    /** True if all statements see the rows of one explicit transaction. */
    boolean isTransaction() {
        return transaction;
    }

    void sees(String version) {
        mixed = mixed || !version.equals(catalogue.version());
    }

    /** True if a statement saw another version than that of the catalogue, so that the request has to be executed again. */
    boolean isMixed() {
        return mixed;
    }
}
