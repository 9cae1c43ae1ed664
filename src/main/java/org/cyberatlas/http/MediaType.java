package org.cyberatlas.http;

/** In what an answer can be written. */
public enum MediaType {
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    JSON("application/json");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** Type and subtype, without parameters. */
    String type() {
        return name;
    }

    String contentType() {
        return name + "; charset=utf-8";
    }
}
