package org.cyberatlas.telemetry;

import jakarta.inject.Singleton;
import org.cyberatlas.shared.data.StatementListener;

/** Counter of the statements of each request, for telemetry only. */
@Singleton
public class StatementCounter implements StatementListener {

    @Override
    public void sent(String sql) {
        RequestTelemetry.current().statementSent();
    }
}
