package org.cyberatlas.export;

import static org.cyberatlas.testsupport.Atlas.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.testsupport.CsvRows;
import org.cyberatlas.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** The timeline as a table, as a calendar and as a feed. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TimelineExportTest {

    @TestHTTPResource("/export")
    URL exports;

    @Test
    void theTableIsTheTimelineOfTheApi() {
        JsonPath data = ask("""
                { timeline(between: ["EU", "UKR"], newestFirst: true, first: 200) { nodes { id date kind title } } }""");
        List<Map<String, String>> rows = Download.of(exports, "timeline.csv?between=EU,UA&newestFirst=true")
                .records();
        assertEquals(
                data.getList("timeline.nodes.id"),
                rows.stream().map(row -> row.get("id")).toList());
        assertEquals(
                data.getList("timeline.nodes.title"),
                rows.stream().map(row -> row.get("title")).toList());
        assertTrue(List.of(rows.get(0).get("actors").split("; ")).containsAll(List.of("EU", "UKR")));
        List<JsonPath> lines = Download.of(exports, "timeline.jsonl?between=EU,UA&newestFirst=true")
                .jsonLines();
        assertEquals(rows.size(), lines.size());
        assertEquals(rows.get(0).get("date"), lines.get(0).getString("date"));
    }

    /** Each sentence has its status and date from one row: that of its first source. */
    @Test
    void eachSentenceIsMadeByItsFirstSource() {
        Set<String> made = new HashSet<>();
        for (Map<String, String> round : CsvRows.of("dialogue_round")) {
            made.add(String.join(
                    " ",
                    round.get("source_code"),
                    round.get("dialogue_code"),
                    round.get("start_date"),
                    round.get("status")));
        }
        for (Map<String, String> strategy : CsvRows.of("national_strategy")) {
            String code = strategy.get("same_as").isEmpty() ? strategy.get("code") : strategy.get("same_as");
            made.add(String.join(
                    " ", strategy.get("source_code"), code, strategy.get("date"), strategy.get("dated_by")));
        }
        Map<String, String> verbs = Map.of(
                " was held", "HELD",
                " was announced for this date", "ANNOUNCED",
                " was planned for this date", "PLANNED",
                " adopted ", "ADOPTED",
                " put into force ", "IN_FORCE",
                " launched ", "LAUNCHED",
                " published ", "PUBLISHED",
                " is of this date", "UNSTATED");
        List<Map<String, String>> events = Download.of(exports, "timeline.csv?kinds=DIALOGUE_ROUND,STRATEGY")
                .records();
        assertTrue(events.size() > 500, () -> events.size() + " events");
        for (Map<String, String> event : events) {
            List<String> sentences = verbs.keySet().stream()
                    .filter(verb -> event.get("title").contains(verb))
                    .map(verb -> String.join(
                            " ",
                            event.get("sources").split("; ")[0],
                            event.get("subject_code"),
                            event.get("date"),
                            verbs.get(verb)))
                    .toList();
            assertTrue(sentences.stream().anyMatch(made::contains), () -> event + " " + sentences);
        }
    }

    @Test
    void aVoteAndAnAdoptionAreRows() {
        List<Map<String, String>> votes = Download.of(exports, "votes.csv").records();
        assertEquals(ask("{ votes { totalCount } }").getInt("votes.totalCount"), votes.size());
        assertTrue(votes.stream()
                .anyMatch(vote -> vote.get("instrument_code").equals("A-RES-73-27")
                        && vote.get("actor_code").equals("USA")
                        && vote.get("choice").equals("NO")));
        List<Map<String, String>> adoptions =
                Download.of(exports, "adoptions.csv").records();
        assertTrue(adoptions.stream()
                .anyMatch(row -> row.get("instrument_code").equals("A-RES-60-45")
                        && row.get("yes").equals("177")
                        && row.get("unlisted").equals("Serbia and Montenegro (YES)")));
    }

    @Test
    void theCalendarHasTheRoundsWithAKnownDay() {
        Download calendar = Download.of(exports, "timeline.ics?between=EU,UA");
        assertEquals("text/calendar; charset=utf-8", calendar.header("Content-Type"));
        assertEquals(
                Download.of(exports, "timeline.csv?between=EU,UA")
                        .header("Content-Disposition")
                        .replace(".csv", ".ics"),
                calendar.header("Content-Disposition"));
        List<Map<String, String>> events = events(calendar.text());
        List<Map<String, String>> rounds =
                Download.of(exports, "timeline.csv?between=EU,UA&kinds=DIALOGUE_ROUND").records().stream()
                        .filter(row -> row.get("date").length() == 10)
                        .toList();
        assertEquals(
                rounds.stream().map(row -> row.get("title")).toList(),
                events.stream().map(event -> event.get("SUMMARY")).toList());
        Map<String, String> kyiv = events.stream()
                .filter(event -> event.get("SUMMARY")
                        .equals("Round 4 of the EU-Ukraine Cyber Dialogue was held in Kyiv, Ukraine"))
                .findFirst()
                .orElseThrow();
        assertEquals("Kyiv, Ukraine", kyiv.get("LOCATION"));
        assertEquals(
                rounds.size(),
                events.stream().map(event -> event.get("UID")).distinct().count());
    }

    @Test
    void aCalendarWithoutEventsHasAComponentAsEachHas() {
        Download calendar = Download.of(exports, "timeline.ics?between=PER,JPN");
        assertEquals(List.of(), events(calendar.text()));
        assertTrue(
                calendar.text()
                        .contains(
                                "\r\nBEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"),
                calendar.text());
    }

    @Test
    void theFeedHasTheNewestEventsUntilTheDayOfTheRelease() {
        Download feed = Download.of(exports, "timeline.atom?actors=PER");
        assertEquals("application/atom+xml; charset=utf-8", feed.header("Content-Type"));
        XmlPath xml = XmlPath.from(feed.text());
        List<String> updated = xml.getList("feed.entry.updated");
        assertEquals(
                updated.stream().sorted((one, other) -> other.compareTo(one)).toList(), updated);
        String day = ask("{ release { publishedOn } }").getString("release.publishedOn");
        assertTrue(updated.get(0).compareTo(day + "T00:00:00Z") <= 0);
        assertTrue(xml.<String>getList("feed.entry.title")
                .contains("Peru signed the United Nations Convention against Cybercrime"));
        String tag = feed.header("ETag");
        assertNotNull(tag);
        assertEquals(
                304,
                Download.of(exports, "timeline.atom?actors=PER", "If-None-Match", tag)
                        .status());
    }

    @Test
    void anErrorOfTheFilterIsNamed() {
        for (String file : List.of("timeline.csv", "timeline.jsonl", "timeline.ics", "timeline.atom")) {
            Download unknown = Download.of(exports, file + "?actors=XXQ");
            assertEquals(400, unknown.status(), file);
            assertEquals("UNKNOWN_CODE", unknown.json().getString("errors[0].extensions.code"), file);
            Download misspelt = Download.of(exports, file + "?actor=PER");
            assertEquals(400, misspelt.status(), file);
            assertEquals("actor", misspelt.json().getString("errors[0].extensions.argument"), file);
            Download reversed = Download.of(exports, file + "?from=2020-01-02&to=2020-01-01");
            assertEquals("BAD_ARGUMENT", reversed.json().getString("errors[0].extensions.code"), file);
        }
    }

    /** Reads by the grammar of RFC 5545: unfolds lines, which have at most 75 octets, and unescapes texts. */
    private static List<Map<String, String>> events(String calendar) {
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
        assertTrue(calendar.endsWith("END:VCALENDAR\r\n"));
        for (String line : calendar.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        List<Map<String, String>> events = new ArrayList<>();
        for (String block : calendar.replace("\r\n ", "").split("BEGIN:VEVENT\r\n")) {
            Map<String, String> event = new HashMap<>();
            for (String line : block.split("\r\n")) {
                String value = line.substring(line.indexOf(':') + 1);
                event.put(
                        line.substring(0, line.indexOf(':')).split(";")[0],
                        value.replace("\\,", ",")
                                .replace("\\;", ";")
                                .replace("\\n", "\n")
                                .replace("\\\\", "\\"));
            }
            if (event.containsKey("UID")) {
                assertTrue(
                        event.get("DTSTART").matches("\\d{8}")
                                && event.get("DTEND").matches("\\d{8}"),
                        block);
                assertTrue(event.get("DTSTART").compareTo(event.get("DTEND")) < 0, block);
                assertTrue(event.get("DTSTAMP").matches("\\d{8}T\\d{6}Z"), block);
                events.add(event);
            }
        }
        return events;
    }
}
