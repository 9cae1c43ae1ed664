package org.cyberatlas.http.headers;

import org.cyberatlas.shared.error.RequestRejectedException;

/** Media types of GraphQL responses. */
public enum MediaType {
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    JSON("application/json");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** Type and subtype, without parameters. */
    public String type() {
        return name;
    }

    /** Status of the response to a rejected request. Clients of plain JSON get 200 for errors of the GraphQL request. */
    public int status(RequestRejectedException rejection) {
        return rejection.isAboutDocument() && this == JSON ? 200 : rejection.status();
    }

    public String contentType() {
        return name + "; charset=utf-8";
    }
}
