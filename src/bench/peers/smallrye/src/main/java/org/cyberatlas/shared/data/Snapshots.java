package org.cyberatlas.shared.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/** The start of a request for the features of the atlas, in place of its endpoint: each request reads one catalogue. Statements are not counted. */
@ApplicationScoped
public class Snapshots implements StatementListener {

    private static final long MILLIS = TimeUnit.SECONDS.toMillis(30); // waiting is measured; it is no failure

    private final Catalogues catalogues;
    private final DataSnapshot snapshot;

    Snapshots(Catalogues catalogues, DataSnapshot snapshot) {
        this.catalogues = catalogues;
        this.snapshot = snapshot;
    }

    public void begin() {
        snapshot.begin(catalogues.fresh().orElseGet(() -> catalogues.loaded(MILLIS)), () -> MILLIS, false);
    }

    @Override
    public void sent(String sql) {}
}
