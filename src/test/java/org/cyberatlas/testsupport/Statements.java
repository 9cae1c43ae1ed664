package org.cyberatlas.testsupport;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that the service sends to the database. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger SENT = new AtomicInteger();

    /** Number of statements that a question costs. */
    public static int of(Runnable question) {
        int before = SENT.get();
        question.run();
        return SENT.get() - before;
    }

    @Override
    public String inspect(String sql) {
        SENT.incrementAndGet();
        return sql;
    }
}
