package org.cyberatlas.testsupport;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.restassured.path.json.JsonPath;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyberatlas.telemetry.StatementCounter;

/**
 * What one question sends to the database, listened to where Hibernate prepares each statement, native ones included.
 *
 * <p>Tests run one after the other, so all that is heard between question and answer belongs to the question.
 */
@Singleton
@PersistenceUnitExtension
@Alternative
@Priority(1)
public class Statements extends StatementCounter {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static final AtomicInteger ASKED = new AtomicInteger();

    @Override
    public String inspect(String sql) {
        HEARD.add(sql);
        return super.inspect(sql);
    }

    /** Has the rows read that every question needs and that are then kept for all, whoever asks first. */
    private static void readReferences() {
        if (ASKED.get() == 0) {
            Atlas.ask(
                    "{ country(code: \"PER\") { code } observations(first: 1) { nodes { indicator { code } source { code } } }"
                            + " dialogues(first: 1) { nodes { rounds { nodes { number } } } }"
                            + " norm(code: \"UN-NORM-01\") { code } process(code: \"GGE-2004\") { code }"
                            + " instrument(code: \"BUDAPEST\") { code } partnership(code: \"NONE\") { code }"
                            + " initiative(code: \"NONE\") { code } finding(code: \"NONE\") { code }"
                            + " measures: search(text: \"cyber\", types: [MEASURE], first: 1) { nodes { __typename } }"
                            + " principles: search(text: \"law\", types: [LAW_PRINCIPLE], first: 1) { nodes { __typename } } }");
        }
    }

    /** Asks and expects an answer without errors; it is not taken from those that the service keeps. */
    public static Heard during(String query) {
        readReferences();
        String asked = query + "\n# " + ASKED.incrementAndGet();
        HEARD.clear();
        JsonPath data = Atlas.ask(asked);
        return new Heard(data, List.copyOf(HEARD));
    }

    /** An answer and the statements that it took. */
    public record Heard(JsonPath data, List<String> sql) {

        public int count() {
            return sql.size();
        }
    }
}
