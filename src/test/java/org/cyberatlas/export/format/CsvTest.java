package org.cyberatlas.export.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void aRecordEndsWithCarriageReturnAndLineFeed() throws IOException {
        assertEquals("a,b\r\n", written("a", "b"));
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() throws IOException {
        assertEquals(
                "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"two\r\nlines\"\r\n",
                written("a,b", "say \"no\"", "two\nlines", "two\r\nlines"));
    }

    @Test
    void nothingIsAnEmptyCell() throws IOException {
        assertEquals(",,true,2020-02-20\r\n", written(null, "", true, LocalDate.of(2020, 2, 20)));
    }

    @Test
    void aTextThatASpreadsheetWouldCalculateIsNot() throws IOException {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx")) {
            assertEquals("'" + formula + "\r\n", written(formula));
        }
        assertEquals("\"'\r=1\",\"'\n=1\",\"'=A1,B1\"\r\n", written("\r=1", "\n=1", "=A1,B1"));
        assertEquals("a=b,1-2\r\n", written("a=b", "1-2"));
    }

    @Test
    void aNumberStaysANumber() throws IOException {
        assertEquals(
                "-69.9667,-5,0,12345678,0.00001,100,1000000\r\n",
                written(-69.9667, -5, -0.0, 1.2345678E7, 1.0E-5, 100.0, 1e6));
    }

    private static String written(Object... cells) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(Arrays.stream(cells).map(Csv::cell).toList());
        }
        return out.toString();
    }
}
