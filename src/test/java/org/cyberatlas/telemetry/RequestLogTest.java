package org.cyberatlas.telemetry;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.cyberatlas.testsupport.DatabaseResource;
import org.cyberatlas.testsupport.SmallLimitsProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@TestProfile(SmallLimitsProfile.class)
@Tag("slow")
class RequestLogTest {

    private static final Logger LOG = Logger.getLogger(TelemetryRecorder.class.getName());

    @Inject
    RecordedSpans collector;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler reader = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage().formatted(line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(reader);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(reader);
    }

    @Test
    void aRequestLeavesALineWithTheNameOfItsOperationAndNoValue() {
        awaitResponse(
                given().queryParam("query", "query CapitalOf($code: String!) { country(code: $code) { capital } }")
                        .queryParam("variables", "{\"code\": \"URY\"}"));
        String line = awaited(() -> lines.stream()
                .filter(found -> found.startsWith("operation=CapitalOf outcome=complete "))
                .findFirst()
                .orElse(null));
        assertTrue(
                line.matches(
                        "operation=CapitalOf outcome=complete status=200 cost=\\d+ statements=\\d+ ms=\\d+ errors=- reference=-"),
                line);
    }

    @Test
    void anInvalidDocumentIsNotLogged() {
        given().queryParam("query", "query Injected{")
                .queryParam("operationName", "a\nb")
                .get("/graphql");
        String line = awaited(() -> lines.stream()
                .filter(found -> found.contains("SYNTAX_ERROR"))
                .findFirst()
                .orElse(null));
        assertTrue(line.startsWith("operation=none outcome=refused "), line);
    }

    @Test
    void aSpanIsAChildOfTheCallersAndHasNoValue() {
        awaitResponse(given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .queryParam("query", "query NameOf($code: String!) { country(code: $code) { name } }")
                .queryParam("variables", "{\"code\": \"PRY\"}"));
        SpanData span = awaited(() -> collector.spans().stream()
                .filter(found -> found.getName().equals("query NameOf")
                        && found.getStatus().getStatusCode() != StatusCode.ERROR)
                .findFirst()
                .orElse(null));
        assertEquals("0af7651916cd43dd8448eb211c80319c", span.getTraceId());
        assertEquals("b7ad6b7169203331", span.getParentSpanId());
        assertEquals("NameOf", span.getAttributes().get(AttributeKey.stringKey("graphql.operation.name")));
        assertFalse(span.getAttributes().toString().contains("PRY"), span.toString());
    }

    /** The deadline is short here, and the first request of a new process is slow. */
    private static void awaitResponse(RequestSpecification query) {
        awaited(() -> query.get("/graphql").statusCode() == 200 ? query : null);
    }

    private static <T> T awaited(Supplier<T> source) {
        for (int tries = 0; tries < 250; tries++) {
            T found = source.get();
            if (found != null) {
                return found;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        throw new AssertionError("nothing came");
    }
}
