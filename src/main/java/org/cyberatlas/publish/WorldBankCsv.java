package org.cyberatlas.publish;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bulk CSV of one World Bank indicator: {@code API_IT.NET.USER.ZS_DS2_en_csv_v2_1.csv}, a row for each country or group and a column
 * for each year, with {@code Metadata_Country_….csv} beside it, in an archive or not.
 */
final class WorldBankCsv implements Format {

    private static final List<String> HEADER =
            List.of("Country Name", "Country Code", "Indicator Name", "Indicator Code");
    private static final List<String> METADATA = List.of("Country Code", "Region", "IncomeGroup", "TableName");

    @Override
    public boolean reads(List<PublisherFile> files) {
        return data(files).isPresent();
    }

    private static Optional<PublisherFile> data(List<PublisherFile> files) {
        return files.stream()
                .filter(file -> !file.isZip() && !file.isJson() && !isMetadata(file))
                .findFirst();
    }

    private static boolean isMetadata(PublisherFile file) {
        return file.name().contains("Metadata_");
    }

    @Override
    public Publication read(List<PublisherFile> files, ImportRequest request) {
        PublisherFile file = data(files).orElseThrow();
        CsvRecords csv = CsvRecords.of(file, HEADER);
        List<String> years =
                csv.header().stream().filter(column -> !HEADER.contains(column)).toList();
        Set<String> places = new LinkedHashSet<>();
        Set<String> series = new HashSet<>();
        List<Figure> figures = new ArrayList<>();
        for (CsvRecord record : csv.records()) {
            String place = csv.cell(record, "Country Code");
            if (!places.add(place)) {
                throw csv.refusal(record, "'" + place + "' is there twice");
            }
            series.add(csv.cell(record, "Indicator Code"));
            for (String year : years) {
                int number = csv.year(record, year);
                String value = csv.cell(record, year);
                if (!value.isEmpty()) {
                    figures.add(csv.figure(
                            record, place, csv.cell(record, "Indicator Code"), number, value, null, false, null));
                }
            }
        }
        if (series.size() != 1) {
            throw ImportRefusal.of(file.name(), "holds " + series.size() + " indicators; a bulk file holds one");
        }
        return new Publication(csv.preamble("Last Updated Date"), places, aggregates(files), figures);
    }

    /** Codes to which the metadata give no region: the World Bank does so for groups of countries. */
    private static Set<String> aggregates(List<PublisherFile> files) {
        Set<String> aggregates = new HashSet<>();
        files.stream()
                .filter(file -> file.name().contains("Metadata_Country"))
                .map(file -> CsvRecords.of(file, METADATA))
                .forEach(csv -> csv.records().stream()
                        .filter(record -> csv.cell(record, "Region").isEmpty())
                        .forEach(record -> aggregates.add(csv.cell(record, "Country Code"))));
        return aggregates;
    }
}
