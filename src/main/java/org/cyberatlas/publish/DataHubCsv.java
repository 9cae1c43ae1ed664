package org.cyberatlas.publish;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** CSV of one series of the ITU DataHub: a row for each country and year, with the note and source of that figure. */
final class DataHubCsv implements Format {

    private static final List<String> HEADER =
            List.of("seriesCode", "entityIso", "dataValue", "dataYear", "dataNote", "dataSource");

    @Override
    public boolean reads(List<PublisherFile> files) {
        return files.stream().noneMatch(PublisherFile::isJson);
    }

    @Override
    public Publication read(List<PublisherFile> files, ImportRequest request) {
        Set<String> places = new LinkedHashSet<>();
        List<Figure> figures = new ArrayList<>();
        for (PublisherFile file : files) {
            CsvRecords csv = CsvRecords.of(file, HEADER);
            for (CsvRecord record : csv.records()) {
                String place = csv.cell(record, "entityIso");
                places.add(place);
                String value = csv.cell(record, "dataValue");
                if (!value.isEmpty()) {
                    String note = DataHubNote.of(csv.cell(record, "dataSource"), csv.cell(record, "dataNote"));
                    figures.add(csv.figure(
                            record,
                            place,
                            csv.cell(record, "seriesCode"),
                            csv.year(record, csv.cell(record, "dataYear")),
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
