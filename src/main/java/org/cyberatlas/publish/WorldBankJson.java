package org.cyberatlas.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Response of the World Bank Indicators API, version 2: {@code [{page, pages, total, lastupdated}, [{indicator, countryiso3code, date,
 * value, …}]]}, all pages of one query.
 */
final class WorldBankJson implements Format {

    @Override
    public Publication read(List<PublisherFile> files, ImportRequest request) {
        Set<String> places = new LinkedHashSet<>();
        Set<String> aggregates = new HashSet<>();
        List<Figure> figures = new ArrayList<>();
        Set<Integer> pages = new HashSet<>();
        Set<String> updated = new HashSet<>();
        int records = 0;
        int total = 0;
        for (PublisherFile file : files) {
            JsonNode response = JsonRecords.read(file);
            if (!response.isArray() || response.size() != 2 || !response.get(1).isArray()) {
                throw ImportRefusal.of(
                        file.name(), "is no response of the Indicators API: an array of a page and its records");
            }
            JsonNode page = response.get(0);
            if (!pages.add(page.path("page").asInt())) {
                throw ImportRefusal.of(file.name(), "holds page " + page.path("page") + ", which is there already");
            }
            total = page.path("total").asInt();
            updated.add(page.path("lastupdated").asText());
            records += response.get(1).size();
            read(file, response.get(1), places, aggregates, figures);
        }
        if (records != total) {
            throw ImportRefusal.of(
                    files.get(0).name(), "and the pages beside it hold " + records + " records of " + total);
        }
        if (updated.size() != 1) {
            throw ImportRefusal.of(files.get(0).name(), "and the pages beside it were updated on different days");
        }
        return new Publication(updated.iterator().next(), places, aggregates, figures);
    }

    private static void read(
            PublisherFile file, JsonNode records, Set<String> places, Set<String> aggregates, List<Figure> figures) {
        for (int i = 0; i < records.size(); i++) {
            JsonNode record = records.get(i);
            String series = JsonRecords.text(file, i, record.path("indicator"), "id");
            String place = record.path("countryiso3code").asText();
            if (place.isEmpty()) { // groups without a code of three letters
                aggregates.add(JsonRecords.text(file, i, record.path("country"), "id"));
                continue;
            }
            places.add(place);
            BigDecimal value = JsonRecords.number(file, i, record, "value");
            if (value != null) {
                int year = JsonRecords.year(file, i, JsonRecords.text(file, i, record, "date"));
                boolean estimate = record.path("obs_status").asText().equals("E");
                figures.add(new Figure(file.name(), i + 1, place, series, year, value, null, estimate, null));
            }
        }
    }
}
