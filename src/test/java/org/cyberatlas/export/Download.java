package org.cyberatlas.export;

import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyberatlas.testsupport.GraphQLClient;
import org.cyberatlas.testsupport.ResponseJson;

/** File as it came over HTTP, byte for byte. */
record Download(HttpResponse<byte[]> response) {

    /** @param file with its parameters, below the address of all exports */
    static Download of(URL exports, String file, String... headers) {
        return by("GET", exports, file, headers);
    }

    static Download by(String method, URL exports, String file, String... headers) {
        return new Download(GraphQLClient.of(exports)
                .send(method, "/" + file, HttpRequest.BodyPublishers.noBody(), headers)
                .response());
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonPath json() {
        return new ResponseJson(text());
    }

    List<JsonPath> jsonLines() {
        return text().lines().map(JsonPath::from).toList();
    }

    /** Records by the names of the header. */
    List<Map<String, String>> records() {
        List<List<String>> records = cells(text());
        List<String> names = records.get(0);
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> cells : records.subList(1, records.size())) {
            Map<String, String> record = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                record.put(names.get(i), cells.get(i));
            }
            named.add(record);
        }
        return named;
    }

    /** Reads by the grammar of RFC 4180, and nothing but that. */
    static List<List<String>> cells(String csv) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char letter = csv.charAt(i);
            if (quoted) {
                if (letter != '"') {
                    cell.append(letter);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (letter == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (letter == ',') {
                record.add(cell.toString());
                cell.setLength(0);
            } else if (csv.startsWith("\r\n", i)) {
                record.add(cell.toString());
                cell.setLength(0);
                records.add(record);
                record = new ArrayList<>();
                i++;
            } else if (letter == '\r' || letter == '\n' || letter == '"') {
                throw new IllegalArgumentException(
                        "no RFC 4180 at " + i + ": " + csv.substring(Math.max(0, i - 50), i));
            } else {
                cell.append(letter);
            }
        }
        if (!record.isEmpty() || !cell.isEmpty()) {
            throw new IllegalArgumentException("the last record has no end");
        }
        return records;
    }
}
