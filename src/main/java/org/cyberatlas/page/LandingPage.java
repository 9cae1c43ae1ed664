package org.cyberatlas.page;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cyberatlas.http.ErrorResponses;
import org.cyberatlas.http.Fault;
import org.cyberatlas.http.Inquiry;
import org.cyberatlas.http.Inquiry.Reply;
import org.cyberatlas.http.Representation;

/**
 * What is found at the root: what this is, how much of it there is, and one question with the answer that it has now. Everything on
 * it that is a figure was asked of the service itself.
 */
@ApplicationScoped
class LandingPage {

    private static final String COUNTS = "{ release { version publishedOn counts { of count } } }";
    /** Characters that the column of the answer has room for. */
    private static final int WIDTH = 58;
    /** Digits of the version that tell two releases apart at a glance. */
    private static final int SHORT = 12;

    private final Inquiry inquiry;
    private final ErrorResponses errors;
    private final String question = Resource.text("/page/question.graphql").strip();
    private volatile Made last = new Made("", null);

    LandingPage(Inquiry inquiry, ErrorResponses errors) {
        this.inquiry = inquiry;
        this.errors = errors;
    }

    void route(@Observes Router router) {
        Routes.add(router, "/", this::serve);
    }

    private void serve(RoutingContext http) {
        Future.all(inquiry.ask(COUNTS), inquiry.ask(question))
                .map(both -> page(both.resultAt(0), both.resultAt(1)))
                .onSuccess(page -> page.handle(http))
                .onFailure(failure -> errors.refuse(http, Fault.refusal(failure)));
    }

    /** Made once for each version of the data. */
    private Representation page(Reply counts, Reply answer) {
        String tags = counts.tag() + answer.tag();
        Made made = last;
        if (!made.tags.equals(tags)) {
            made = new Made(tags, Representation.of("text/html", html(counts, answer)));
            last = made;
        }
        return made.page;
    }

    private String html(Reply counts, Reply answer) {
        JsonObject release = data(counts).getJsonObject("release");
        JsonObject answered =
                Json.createObjectBuilder().add("data", data(answer)).build();
        return Templates.landing(
                        byType(release),
                        release.getString("publishedOn"),
                        release.getString("version").substring(0, SHORT),
                        Coloured.html(question),
                        Coloured.html(PrintedJson.of(answered, WIDTH)),
                        "/graphiql/?query="
                                + URLEncoder.encode(question, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .render();
    }

    private static Map<String, String> byType(JsonObject release) {
        Map<String, String> counts = new HashMap<>();
        release.getJsonArray("counts")
                .getValuesAs(JsonObject.class)
                .forEach(count -> counts.put(count.getString("of"), grouped(count.getInt("count"))));
        return counts;
    }

    private static String grouped(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    private static JsonObject data(Reply answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.json()))) {
            return reader.readObject().getJsonObject("data");
        }
    }

    private record Made(String tags, Representation page) {}
}
