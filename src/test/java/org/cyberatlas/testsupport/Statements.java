package org.cyberatlas.testsupport;

import io.restassured.path.json.JsonPath;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyberatlas.telemetry.StatementCounter;

/**
 * Statements that one request sends to the database.
 *
 * <p>Tests run one after the other, so all statements between request and response belong to the request.
 */
@Singleton
@Alternative
@Priority(1)
public class Statements extends StatementCounter {

    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static final AtomicInteger ASKED = new AtomicInteger();

    @Override
    public void sent(String sql) {
        HEARD.add(sql);
        super.sent(sql);
    }

    /** Sends a request past the cache, and expects a response without errors. */
    public static Heard during(String query) {
        String asked = query + "\n# " + ASKED.incrementAndGet();
        HEARD.clear();
        JsonPath data = Atlas.ask(asked);
        return new Heard(data, List.copyOf(HEARD));
    }

    /** Response and the statements that it took. */
    public record Heard(JsonPath data, List<String> sql) {

        public int count() {
            return sql.size();
        }
    }
}
