package org.cyberatlas.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cyberatlas.publish.CsvTable.Row;

/** File in the format of the World Bank, made of its observations in the atlas. */
final class WorldBankFixture {

    static final String SERIES = "IT.NET.USER.ZS";
    static final String BEFORE = "WB_WDI_2025";
    static final String FILE = "API_IT.NET.USER.ZS_DS2_en_csv_v2_1.csv";
    static final String METADATA = "Metadata_Country_" + FILE;

    private final Map<String, Map<Integer, String>> values = new TreeMap<>();
    private String updated = "2026-11-13";

    /** The newest edition in the directory, unchanged. */
    WorldBankFixture(DataDirectory directory) {
        for (Row row : directory.observations(BEFORE)) {
            values.computeIfAbsent(row.get("actor_code"), first -> new TreeMap<>())
                    .put(Integer.parseInt(row.get("period_start").substring(0, 4)), row.get("value"));
        }
    }

    WorldBankFixture with(String actor, int year, String value) {
        values.get(actor).put(year, value);
        return this;
    }

    WorldBankFixture without(String actor, int year) {
        values.get(actor).remove(year);
        return this;
    }

    WorldBankFixture without(String actor) {
        values.remove(actor);
        return this;
    }

    WorldBankFixture updated(String day) {
        updated = day;
        return this;
    }

    String csv() {
        List<List<String>> records = new ArrayList<>();
        List<Integer> years = years();
        List<String> header =
                new ArrayList<>(List.of("Country Name", "Country Code", "Indicator Name", "Indicator Code"));
        years.forEach(year -> header.add(year.toString()));
        records.add(header);
        record("World", "WLD", Map.of(), years, records);
        values.forEach((actor, figures) -> record("Country of " + actor, actor, figures, years, records));
        return "\uFEFF\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"" + updated
                + "\",\n\n"
                + records.stream()
                        .map(record -> record.stream()
                                .map(cell -> '"' + cell + '"')
                                .collect(Collectors.joining(",", "", ",\n")))
                        .collect(Collectors.joining());
    }

    private static void record(
            String name, String code, Map<Integer, String> figures, List<Integer> years, List<List<String>> records) {
        List<String> cells =
                new ArrayList<>(List.of(name, code, "Individuals using the Internet (% of population)", SERIES));
        years.forEach(year -> cells.add(figures.getOrDefault(year, "")));
        records.add(cells);
    }

    /** One page of the response of the Indicators API. */
    String json() {
        List<String> records = new ArrayList<>();
        records.add(record("1W", "", "World", 2024, "71.2"));
        values.forEach((actor, figures) -> years().forEach(
                        year -> records.add(record(actor.substring(0, 2), actor, actor, year, figures.get(year)))));
        return "[{\"page\":1,\"pages\":1,\"per_page\":20000,\"total\":" + records.size()
                + ",\"sourceid\":\"2\",\"lastupdated\":\"" + updated + "\"},[" + String.join(",", records) + "]]";
    }

    private static String record(String iso2, String iso3, String name, int year, String value) {
        return """
                {"indicator":{"id":"%s","value":"Individuals using the Internet (%% of population)"},"country":{"id":"%s","value":"%s"},\
                "countryiso3code":"%s","date":"%d","value":%s,"unit":"","obs_status":"","decimal":0}""".formatted(SERIES, iso2, name, iso3, year, value);
    }

    private List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        values.values().forEach(figures -> years.addAll(figures.keySet()));
        return List.copyOf(years);
    }

    static String metadata() {
        return "\uFEFF\"Country Code\",\"Region\",\"IncomeGroup\",\"SpecialNotes\",\"TableName\",\n"
                + "\"PER\",\"Latin America & Caribbean\",\"Upper middle income\",\"\",\"Peru\",\n"
                + "\"QQQ\",\"\",\"\",\"A group\",\"New group\",\n";
    }

    /** The rows below the header, in another order. */
    static String shuffled(String csv, java.util.Random random) {
        List<String> lines = new ArrayList<>(csv.lines().toList());
        List<String> rows = new ArrayList<>(lines.subList(5, lines.size()));
        Collections.shuffle(rows, random);
        return String.join("\n", lines.subList(0, 5)) + "\n" + String.join("\n", rows) + "\n";
    }
}
