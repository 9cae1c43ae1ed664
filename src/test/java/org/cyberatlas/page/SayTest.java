package org.cyberatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayTest {

    /** The charts have the same numbers: {@code number} in {@code theme.ts}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                | 0
            0.00014          | 0.00014
            0.000000012345   | 0.000000012
            0.0004           | 0.0004
            0.0005           | 0.0005
            0.00149          | 0.0015
            0.009949         | 0.0099
            0.00996          | 0.01
            0.0149           | 0.015
            0.8456           | 0.846
            0.85             | 0.85
            1.9996           | 2
            1.25             | 1.25
            2                | 2
            71.05            | 71.1
            97               | 97
            97.04            | 97
            99.95            | 100
            -3.5             | -3.5
            -0.0001          | -0.0001
            999.94           | 999.9
            999.96           | 1,000
            999.5            | 999.5
            1000             | 1,000
            1234.5           | 1,235
            999999.4         | 999,999
            999999.5         | 1 million
            1000000          | 1 million
            1250000          | 1.3 million
            999949999        | 999.9 million
            999960000        | 1 billion
            1410000000       | 1.41 billion
            999994000000     | 999.99 billion
            999995000000     | 1 trillion
            -999960000       | -1 billion
            30000000000000   | 30 trillion
            1234567890000000 | 1,234.57 trillion
            """)
    void aNumberIsRoundedBeforeItsWordIsChosen(BigDecimal number, String text) {
        assertEquals(text, Say.number(number));
        assertEquals(text, Say.number(number.doubleValue()));
    }

    @Test
    void aNumberThatIsNotKnownIsNotZero() {
        assertEquals("not known", Say.number(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXACT         | 11.7 %                  | 11.7183
            ABOUT         | about 11.7 %            | about 11.7183
            ALMOST        | almost 11.7 %           | almost 11.7183
            AT_LEAST      | at least 11.7 %         | at least 11.7183
            AT_MOST       | at most 11.7 %          | at most 11.7183
            LESS_THAN     | less than 11.7 %        | less than 11.7183
            DERIVED       | 11.7 % (computed)       | 11.7183 (computed)
            ESTIMATE      | 11.7 % (estimate)       | 11.7183 (estimate)
            YEAR_INFERRED | 11.7 % (year inferred)  | 11.7183 (year inferred)
            """)
    void aFigureThatIsNoExactOneSaysSo(String qualifier, String figure, String published) {
        Map<String, Object> observation = Map.of("value", 11.7183, "qualifier", qualifier);
        assertEquals(figure, Say.figure(observation, "percent of population"));
        assertEquals(published, Say.published(observation));
    }

    @Test
    void aRangeARankAndATierHaveTheirQualifier() {
        assertEquals("tier 5 (computed)", Say.figure(Map.of("value", 5, "tier", "T5", "qualifier", "DERIVED"), "tier"));
        assertEquals("tier 5 (computed)", Say.figure(Map.of("tier", "T5", "qualifier", "DERIVED"), "points"));
        assertEquals("rank 3 of 9 (estimate)", Say.figure(Map.of("rank", 3, "rankOf", 9, "qualifier", "ESTIMATE"), ""));
        assertEquals("0.5–2 %", Say.figure(Map.of("low", 0.5, "high", 2, "qualifier", "RANGE"), "percent"));
    }

    @ParameterizedTest
    @CsvSource({
        "CYBER_DIALOGUE, Cyber dialogue, cyber dialogue",
        "MULTI_STAKEHOLDER_FORUM, Multi-stakeholder forum, multi-stakeholder forum",
        "NON_GOVERNMENTAL, Non-governmental, non-governmental",
        "VICE_CHAIR, Vice-chair, vice-chair",
        "EU_BODY, EU body, EU body",
        "UN_PROCESS, UN process, UN process",
        "ICT, ICT, ICT",
        "TRACK_1_5, Track 1.5, track 1.5"
    })
    void wordsOfAnEnumerationAreWrittenAsInASentence(String value, String words, String low) {
        assertEquals(words, Say.words(value));
        assertEquals(low, Say.low(value));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021",
        "2021-Q4, 2021-Q4",
        "2010–2017, 2010–2017",
        "2021-11, November 2021",
        "2026-03-16, 16 March 2026",
        "2020-10-30 to 2021-01-02, 30 October 2020 to 2 January 2021"
    })
    void aLabelHasItsDaysInWords(String label, String words) {
        assertEquals(words, Say.dates(label));
    }
}
