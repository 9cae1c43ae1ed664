package org.cyberatlas.http.cache;

import org.cyberatlas.engine.GraphQLRequest;
import org.cyberatlas.http.headers.MediaType;

/** Entity tag of the response to one request, computed again only if the data version differs. For one thread at a time. */
public final class RequestTag {

    private final EntityTag tags;
    private final GraphQLRequest request;
    private final MediaType type;
    private String version;
    private String tag;

    RequestTag(EntityTag tags, GraphQLRequest request, MediaType type) {
        this.tags = tags;
        this.request = request;
        this.type = type;
    }

    public String at(String dataVersion) {
        if (!dataVersion.equals(version)) {
            version = dataVersion;
            tag = tags.of(request, type, dataVersion);
        }
        return tag;
    }
}
