package org.cyberatlas.testsupport;

import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Client of the endpoint that sends exactly what a test specifies. */
public record GraphQLClient(URI endpoint) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static final String GRAPHQL = "application/graphql-response+json";

    public static GraphQLClient of(URL endpoint) {
        return new GraphQLClient(URI.create(endpoint.toString()));
    }

    public Reply ask(String document) {
        return ask(document, Map.of());
    }

    public Reply ask(String document, Map<String, ?> variables) {
        return post(
                new JsonObject()
                        .put("query", document)
                        .put("variables", new JsonObject(Map.copyOf(variables)))
                        .encode(),
                "Content-Type",
                "application/json",
                "Accept",
                GRAPHQL);
    }

    public Reply post(String body, String... headers) {
        return send("POST", "", HttpRequest.BodyPublishers.ofString(body), headers);
    }

    public Reply get(Map<String, String> parameters, String... headers) {
        return send("GET", query(parameters), HttpRequest.BodyPublishers.noBody(), headers);
    }

    public Reply send(String method, String rest, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(endpoint + rest)).method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public static String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder("?");
        parameters.forEach((name, value) -> query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return query.toString();
    }

    public record Reply(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonPath json() {
            return new ResponseJson(text());
        }

        /** The code of the first error; null where there is none. */
        public String code() {
            return json().getString("errors[0].extensions.code");
        }
    }
}
