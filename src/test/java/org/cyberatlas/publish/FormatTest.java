package org.cyberatlas.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats of publishers, each read from a small file with figures of the atlas. */
class FormatTest {

    private static final ImportRequest PLAIN = new ImportRequest(null, null, null, Set.of(), false);

    @Test
    void dataHubCsvKeepsSourceAndNoteOfEachFigure() {
        Publication read = Publisher.ITU_DATAHUB.read(List.of(file("individuals.csv", """
                seriesID,seriesCode,seriesName,seriesParent,seriesUnits,entityID,entityIso,entityName,dataValue,dataYear,dataNote,dataSource,seriesDescription
                11624,i99H,Individuals using the Internet,Internet,%,165,PER,Peru,71.1078,2021,Population aged 6+,INEI,Share
                11624,i99H,Individuals using the Internet,Internet,%,165,PER,Peru,74.675,2022,ITU estimate,ITU,Share
                """)), PLAIN);
        assertEquals(Set.of("PER"), read.places());
        assertEquals(
                List.of("71.1078 INEI; Population aged 6+ false", "74.675 ITU; ITU estimate true"),
                read.figures().stream()
                        .map(figure -> figure.value() + " " + figure.note() + " " + figure.estimate())
                        .toList());
    }

    @Test
    void dataHubJsonReadsLikeItsCsv() {
        Publication read = Publisher.ITU_DATAHUB.read(List.of(file("individuals.json", """
                [{"seriesCode":"i99H","entityIso":"PER","dataValue":71.1078,"dataYear":2021,"dataNote":"Population aged 6+","dataSource":"INEI"},
                 {"seriesCode":"i99H","entityIso":"PER","dataValue":null,"dataYear":2020,"dataNote":null,"dataSource":null}]
                """)), PLAIN);
        assertEquals(1, read.figures().size());
        assertEquals(2021, read.figures().get(0).year());
    }

    @Test
    void eGovernmentSurveyHasARankForTheIndexAlone() {
        Publication read = Publisher.UN_EGOVERNMENT.read(List.of(file("EGOV_DATA_2018.csv", """
                Survey Year,Country Name,E-Government Rank,E-Government Index,E-Participation Index,Online Service Index,Human Capital Index,Telecommunication Infrastructure Index
                2018,Peru,77,0.6461,0.8764,0.8194,0.7276,0.3913
                """)), PLAIN);
        assertEquals(5, read.figures().size());
        assertEquals(
                List.of(77),
                read.figures().stream()
                        .map(Figure::rank)
                        .filter(rank -> rank != null)
                        .toList());
    }

    @Test
    void cybersecurityIndexNeedsItsYear() {
        PublisherFile table = file("gci.csv", """
                Country Name,Overall Score,Legal Measures,Technical Measures,Organizational Measures,Capacity Development,Cooperative Measures
                Peru,55.67,18.83,12.37,1.64,15.23,7.6
                """);
        ImportRefusal refusal = assertThrows(ImportRefusal.class, () -> Publisher.ITU_GCI.read(List.of(table), PLAIN));
        assertTrue(refusal.getMessage().contains("--year"), refusal.getMessage());
        Publication read = Publisher.ITU_GCI.read(List.of(table), new ImportRequest(null, null, 2020, Set.of(), false));
        assertEquals(new BigDecimal("55.67"), read.figures().get(0).value());
    }

    @Test
    void factbookReadsFiguresOutOfItsSentences() {
        Publication read = Publisher.CIA_FACTBOOK.read(List.of(file("pe.json", """
                {"Government":{"Country name":{"conventional short form":{"text":"Peru"}}},
                 "Communications":{"Internet users":{"percent of population":{"text":"80% (2023 est.)"}},
                  "Telephones - fixed lines":{"subscriptions per 100 inhabitants":{"text":"less than 1 (2022 est.)"}},
                  "Telephones - mobile cellular":{"subscriptions per 100 inhabitants":{"text":"121 (2022)"}}}}
                """)), PLAIN);
        assertEquals(
                Set.of("80 2023 true", "121 2022 false"),
                read.figures().stream()
                        .map(figure -> figure.value() + " " + figure.year() + " " + figure.estimate())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e-999999999",
                "1e100",
                "\"1e100\"",
                "\"1E2147483647\"",
                "1234567890123456789012345678901",
                "\"\u0663\"",
                "\"0x1p3\"",
                "true",
                "{}"
            })
    void aNumberOfJsonIsReadByTheRuleOfCsv(String number) {
        String record = "\"seriesCode\":\"i99H\",\"entityIso\":\"PER\",\"dataYear\":2021,\"dataValue\":";
        PublisherFile json = file("a.json", "[{" + record + number + "}]");
        ImportRefusal refusal =
                assertThrows(ImportRefusal.class, () -> Publisher.ITU_DATAHUB.read(List.of(json), PLAIN));
        assertTrue(refusal.getMessage().contains("'dataValue' is no number"), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"71.1078, 71.1078", "7.1e1, 71", "1E-7, 0.0000001", "0.0000001, 0.0000001", "-3, -3", "' 12 ', 12"})
    void aNumberOfJsonHasItsValue(String number, BigDecimal value) {
        String written = number.startsWith(" ") ? "\"" + number + "\"" : number;
        PublisherFile json = file(
                "a.json",
                "[{\"seriesCode\":\"i99H\",\"entityIso\":\"PER\",\"dataYear\":2021,\"dataValue\":" + written + "}]");
        Publication read = Publisher.ITU_DATAHUB.read(List.of(json), PLAIN);
        assertEquals(0, value.compareTo(read.figures().get(0).value()));
    }

    @Test
    void aLongNumberInASentenceIsRefused() {
        PublisherFile json = file("pe.json", """
                {"Government":{"Country name":{"conventional short form":{"text":"Peru"}}},
                 "Communications":{"Internet users":{"percent of population":{"text":"%s%% (2023 est.)"}}}}
                """.formatted("8".repeat(31)));
        assertThrows(ImportRefusal.class, () -> Publisher.CIA_FACTBOOK.read(List.of(json), PLAIN));
    }

    @Test
    void everySeriesNamesAnIndicatorAndALicenceOfTheDataSet() {
        List<String> indicators = column("indicator", "code");
        List<String> licences = column("licence", "licence");
        for (Publisher publisher : Publisher.values()) {
            List<PublishedSeries> series = PublishedSeries.of(publisher, Path.of("db/import"));
            assertTrue(!series.isEmpty(), publisher.commandName());
            series.forEach(each -> {
                assertTrue(indicators.contains(each.indicator()), each.toString());
                assertTrue(licences.contains(each.licence()), each.toString());
            });
        }
    }

    private static List<String> column(String table, String column) {
        return CsvTable.read(Path.of("db/data", table + ".csv"))
                .rows()
                .map(row -> row.get(column))
                .toList();
    }

    private static PublisherFile file(String name, String content) {
        return new PublisherFile(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
