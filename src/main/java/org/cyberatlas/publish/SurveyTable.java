package org.cyberatlas.publish;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * CSV with a row for each country and a column for each index, as the publishers of composite indices offer.
 *
 * @param yearColumn null if the table names no year
 * @param rankColumn rank by the first of the indices; null if there is none
 */
record SurveyTable(String yearColumn, String rankColumn, List<String> indices) implements Format {

    private static final String PLACE = "Country Name";

    /** {@code EGOV_DATA_2024.csv} of the UN E-Government Knowledgebase. */
    static SurveyTable ofEGovernmentSurvey() {
        return new SurveyTable(
                "Survey Year",
                "E-Government Rank",
                List.of(
                        "E-Government Index",
                        "E-Participation Index",
                        "Online Service Index",
                        "Human Capital Index",
                        "Telecommunication Infrastructure Index"));
    }

    /** Table of the Global Cybersecurity Index with the overall score and its five pillars. */
    static SurveyTable ofCybersecurityIndex() {
        return new SurveyTable(
                null,
                null,
                List.of(
                        "Overall Score",
                        "Legal Measures",
                        "Technical Measures",
                        "Organizational Measures",
                        "Capacity Development",
                        "Cooperative Measures"));
    }

    @Override
    public boolean reads(List<PublisherFile> files) {
        return files.size() == 1 && !files.get(0).isJson();
    }

    @Override
    public Publication read(List<PublisherFile> files, ImportRequest request) {
        List<String> required = new ArrayList<>(indices);
        required.add(PLACE);
        Optional.ofNullable(yearColumn).ifPresent(required::add);
        PublisherFile file = files.get(0);
        CsvRecords csv = CsvRecords.of(file, required);
        Set<String> places = new LinkedHashSet<>();
        List<Figure> figures = new ArrayList<>();
        for (CsvRecord record : csv.records()) {
            String place = csv.cell(record, PLACE);
            places.add(place);
            int year = year(file, csv, record, request);
            for (String index : indices) {
                String value = csv.cell(record, index);
                if (!value.isEmpty()) {
                    Integer rank = index.equals(indices.get(0)) ? rank(csv, record) : null;
                    figures.add(csv.figure(record, place, index, year, value, rank, false, null));
                }
            }
        }
        return new Publication(null, places, Set.of(), figures);
    }

    private int year(PublisherFile file, CsvRecords csv, CsvRecord record, ImportRequest request) {
        if (yearColumn != null) {
            return csv.year(record, csv.cell(record, yearColumn));
        }
        if (request.year() == null) {
            throw ImportRefusal.of(file.name(), "names no year; give it as --year");
        }
        return request.year();
    }

    private Integer rank(CsvRecords csv, CsvRecord record) {
        String rank = rankColumn == null ? "" : csv.cell(record, rankColumn);
        if (rank.isEmpty()) {
            return null;
        }
        if (!rank.matches("[1-9][0-9]{0,2}")) {
            throw csv.refusal(record, "'" + rank + "' is no rank");
        }
        return Integer.valueOf(rank);
    }
}
