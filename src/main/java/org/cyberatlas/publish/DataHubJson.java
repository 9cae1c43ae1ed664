package org.cyberatlas.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** JSON of a series of the ITU DataHub: an array of the records that the CSV has as rows. */
final class DataHubJson implements Format {

    @Override
    public Publication read(List<PublisherFile> files, ImportRequest request) {
        Set<String> places = new LinkedHashSet<>();
        List<Figure> figures = new ArrayList<>();
        for (PublisherFile file : files) {
            JsonNode records = JsonRecords.read(file);
            if (!records.isArray()) {
                throw ImportRefusal.of(file.name(), "is no array of data points");
            }
            for (int i = 0; i < records.size(); i++) {
                JsonNode record = records.get(i);
                String place = JsonRecords.text(file, i, record, "entityIso");
                places.add(place);
                BigDecimal value = JsonRecords.number(file, i, record, "dataValue");
                if (value != null) {
                    String note = DataHubNote.of(
                            record.path("dataSource").asText(""),
                            record.path("dataNote").asText(""));
                    figures.add(new Figure(
                            file.name(),
                            i + 1,
                            place,
                            JsonRecords.text(file, i, record, "seriesCode"),
                            JsonRecords.year(file, i, record.path("dataYear").asText()),
                            value,
                            null,
                            DataHubNote.isEstimate(note),
                            note));
                }
            }
        }
        return new Publication(null, places, Set.of(), figures);
    }
}
