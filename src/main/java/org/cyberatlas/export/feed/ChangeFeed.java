package org.cyberatlas.export.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.http.InternalQueries;
import org.cyberatlas.http.limits.RateLimiter;
import org.cyberatlas.http.request.PublicUri;
import org.cyberatlas.http.request.QueryParameters;
import org.cyberatlas.http.response.ErrorResponses;
import org.cyberatlas.http.response.ResourceCache;
import org.cyberatlas.http.response.SafeMethods;
import org.cyberatlas.http.response.StaticResource;
import org.cyberatlas.shared.error.FailureClassifier;
import org.cyberatlas.shared.error.RequestRejectedException;

/** Feed of the newest releases with their largest changes, at {@code /changes.atom} and {@code /changes.json}. */
@ApplicationScoped
class ChangeFeed {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/changes";
    /** Releases whose changes are stored. */
    private static final int RELEASES = 10;

    private static final String FIELDS = "number version publishedOn changes { table added changed removed }"
            + " largestChanges { table key kind column before after actor { name } }";

    private static final String DOCUMENT = "{ release { " + FIELDS + previous(RELEASES - 1) + " } }";

    /** Bytes of feeds in memory: several times those of one data version. */
    private static final long CACHED = 4L << 20;

    private final InternalQueries queries;
    private final ErrorResponses errors;
    private final RateLimiter limiter;
    private final PublicUri uris;
    private final ResourceCache feeds;

    ChangeFeed(Vertx vertx, InternalQueries queries, ErrorResponses errors, RateLimiter limiter, PublicUri uris) {
        this.queries = queries;
        this.errors = errors;
        this.limiter = limiter;
        this.uris = uris;
        this.feeds = new ResourceCache(vertx, CACHED);
    }

    void route(@Observes Router router) {
        route(router, PATH + ".atom", Feed.ATOM_TYPE, (feed, base) -> feed.atom());
        route(router, PATH + ".json", Feed.JSON_TYPE, Feed::json);
    }

    private void route(Router router, String path, String type, BiFunction<Feed, String, String> form) {
        SafeMethods.route(router, path, http -> serve(http, path, type, form));
    }

    private void serve(RoutingContext http, String path, String type, BiFunction<Feed, String, String> form) {
        try {
            limiter.admit(http.request());
            new Parameters(QueryParameters.of(http.request())).requireNothingElse();
            String base = uris.of(http.request());
            queries.execute(DOCUMENT, Map.of())
                    .compose(reply -> feeds.get(
                            path + ' ' + base + ' ' + reply.tag(),
                            () -> StaticResource.of(type, form.apply(feed(reply.json(), path), base))))
                    .onSuccess(feed -> feed.handle(http))
                    .onFailure(failure -> errors.reject(http, FailureClassifier.rejection(failure)));
        } catch (RequestRejectedException refused) {
            errors.reject(http, refused);
        }
    }

    private static String previous(int releases) {
        return " previous { " + (releases == 0 ? "version" : FIELDS + previous(releases - 1)) + " }";
    }

    private static Feed feed(String response, String self) {
        List<Feed.Entry> entries = new ArrayList<>();
        JsonNode release = read(response).get("data").get("release");
        while (release.has("number")) {
            JsonNode previous = release.get("previous");
            entries.add(entry(release, previous));
            release = previous;
        }
        return new Feed(PATH, "changes", self, entries.get(0).updated(), entries);
    }

    private static JsonNode read(String response) {
        try {
            return JSON.readTree(response);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param previous JSON null for the first release */
    private static Feed.Entry entry(JsonNode release, JsonNode previous) {
        List<String> lines = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int removed = 0;
        for (JsonNode table : release.get("changes")) {
            added += table.get("added").intValue();
            changed += table.get("changed").intValue();
            removed += table.get("removed").intValue();
            lines.add(table.get("table").textValue() + ": "
                    + counts(
                            table.get("added").intValue(),
                            table.get("changed").intValue(),
                            table.get("removed").intValue()));
        }
        release.get("largestChanges").forEach(change -> lines.add(line(change)));
        String number = release.get("number").asText();
        String day = release.get("publishedOn").textValue();
        if (previous.isNull()) {
            lines.add("First release of this database");
        }
        String table = "/export/changes.csv"
                + (previous.isNull() ? "" : "?since=" + previous.get("version").textValue());
        return new Feed.Entry(
                number + ' ' + release.get("version").textValue(),
                "Release " + number + " of " + day + (previous.isNull() ? "" : ": " + counts(added, changed, removed)),
                LocalDate.parse(day),
                null,
                new Feed.Link("alternate", table, "text/csv"),
                String.join("\n", lines));
    }

    private static String counts(int added, int changed, int removed) {
        return "%,d %s added, %,d changed, %,d removed".formatted(added, added == 1 ? "row" : "rows", changed, removed);
    }

    private static String line(JsonNode change) {
        String actor =
                change.get("actor").isNull() ? "" : change.at("/actor/name").textValue() + ": ";
        String column =
                change.get("column").isNull() ? "" : ' ' + change.get("column").textValue();
        return actor + change.get("table").textValue() + " ("
                + change.get("key").textValue() + ") "
                + change.get("kind").textValue().toLowerCase(Locale.ROOT) + column + ' '
                + cell(change.get("before")) + " \u2192 " + cell(change.get("after"));
    }

    private static String cell(JsonNode cell) {
        return cell.isTextual() ? cell.textValue() : "nothing";
    }
}
