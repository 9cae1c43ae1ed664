package org.cyberatlas.export.feed;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cyberatlas.http.InternalQueries;
import org.cyberatlas.http.response.ErrorResponses;
import org.cyberatlas.http.response.StaticResource;
import org.cyberatlas.shared.error.FailureClassifier;

/** Feed of the newest releases with their largest changes, at {@code /changes.atom} and {@code /changes.json}. */
@ApplicationScoped
class ChangeFeed {

    private static final String PATH = "/changes";
    /** After the headers of every page. */
    private static final int AFTER_PAGE_HEADERS = -98;
    /** Releases whose changes are stored. */
    private static final int RELEASES = 10;

    private static final String FIELDS = "number version publishedOn changes { table added changed removed }"
            + " largestChanges { table key kind column before after actor { name } }";

    private final InternalQueries inquiry;
    private final ErrorResponses errors;

    ChangeFeed(InternalQueries inquiry, ErrorResponses errors) {
        this.inquiry = inquiry;
        this.errors = errors;
    }

    void route(@Observes Router router) {
        router.route(PATH + ".atom").order(AFTER_PAGE_HEADERS).handler(http -> serve(http, Feed.ATOM_TYPE, Feed::atom));
        router.route(PATH + ".json").order(AFTER_PAGE_HEADERS).handler(http -> serve(http, Feed.JSON_TYPE, Feed::json));
    }

    private void serve(RoutingContext http, String type, Function<Feed, String> form) {
        inquiry.ask("{ release { " + FIELDS + previous(RELEASES - 1) + " } }", Map.of())
                .map(reply -> StaticResource.of(type, form.apply(feed(reply.json()))))
                .onSuccess(feed -> feed.handle(http))
                .onFailure(failure -> errors.reject(http, FailureClassifier.rejection(failure)));
    }

    private static String previous(int releases) {
        return " previous { " + (releases == 0 ? "version" : FIELDS + previous(releases - 1)) + " }";
    }

    private static Feed feed(String response) {
        List<Feed.Entry> entries = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(response))) {
            JsonObject release = reader.readObject().getJsonObject("data").getJsonObject("release");
            while (release != null && release.containsKey("number")) {
                JsonObject previous = release.isNull("previous") ? null : release.getJsonObject("previous");
                entries.add(entry(release, previous));
                release = previous;
            }
        }
        return new Feed(PATH, "changes", PATH + ".atom", entries.get(0).updated(), entries);
    }

    private static Feed.Entry entry(JsonObject release, JsonObject previous) {
        List<String> lines = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int removed = 0;
        for (JsonObject table : release.getJsonArray("changes").getValuesAs(JsonObject.class)) {
            added += table.getInt("added");
            changed += table.getInt("changed");
            removed += table.getInt("removed");
            lines.add(table.getString("table") + ": "
                    + counts(table.getInt("added"), table.getInt("changed"), table.getInt("removed")));
        }
        release.getJsonArray("largestChanges").getValuesAs(JsonObject.class).forEach(change -> lines.add(line(change)));
        String number = String.valueOf(release.getInt("number"));
        String day = release.getString("publishedOn");
        if (previous == null) {
            lines.add("First release of this database");
        }
        String table = "/export/changes.csv" + (previous == null ? "" : "?since=" + previous.getString("version"));
        return new Feed.Entry(
                number + ' ' + release.getString("version"),
                "Release " + number + " of " + day + (previous == null ? "" : ": " + counts(added, changed, removed)),
                LocalDate.parse(day),
                null,
                new Feed.Link("alternate", table, "text/csv"),
                String.join("\n", lines));
    }

    private static String counts(int added, int changed, int removed) {
        return "%,d %s added, %,d changed, %,d removed".formatted(added, added == 1 ? "row" : "rows", changed, removed);
    }

    private static String line(JsonObject change) {
        String actor =
                change.isNull("actor") ? "" : change.getJsonObject("actor").getString("name") + ": ";
        String column = change.isNull("column") ? "" : ' ' + change.getString("column");
        return actor + change.getString("table") + " (" + change.getString("key") + ") "
                + change.getString("kind").toLowerCase(java.util.Locale.ROOT) + column + ' '
                + cell(change.get("before")) + " \u2192 " + cell(change.get("after"));
    }

    private static String cell(JsonValue cell) {
        return cell.getValueType() == JsonValue.ValueType.STRING
                ? ((jakarta.json.JsonString) cell).getString()
                : "nothing";
    }
}
