package org.cyberatlas.export.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.engine.Json;
import org.cyberatlas.shared.table.Column;

/** Format of a table. */
public enum Format {
    CSV("csv", "text/csv", "; charset=utf-8; header=present") {
        @Override
        public <R> void write(OutputStream out, List<Column<R>> columns, Stream<R> rows, Json json) throws IOException {
            CsvWriter csv = CsvWriter.builder().build(out); // by RFC 4180
            csv.writeRecord(columns.stream().map(Column::name).toList());
            rows.forEach(row -> csv.writeRecord(columns.stream()
                    .map(column -> Csv.cell(column.cell().apply(row)))
                    .toList()));
            csv.flush();
        }
    },
    JSON_LINES("jsonl", "application/x-ndjson", "; charset=utf-8") {
        @Override
        public <R> void write(OutputStream out, List<Column<R>> columns, Stream<R> rows, Json json) throws IOException {
            for (R row : (Iterable<R>) rows::iterator) {
                Map<String, Object> line = new LinkedHashMap<>();
                columns.forEach(column -> line.put(column.name(), column.cell().apply(row)));
                out.write(json.write(line));
                out.write('\n');
            }
        }
    };

    private final String extension;
    private final String type;
    private final String parameters;

    Format(String extension, String type, String parameters) {
        this.extension = extension;
        this.type = type;
        this.parameters = parameters;
    }

    /** Writes the table, and leaves the stream open. */
    public abstract <R> void write(OutputStream out, List<Column<R>> columns, Stream<R> rows, Json json)
            throws IOException;

    /** Name of the file of a table. */
    public String file(String table) {
        return table + '.' + extension;
    }

    public String extension() {
        return extension;
    }

    /** Type and subtype, without parameters. */
    public String type() {
        return type;
    }

    public String contentType() {
        return type + parameters;
    }
}
