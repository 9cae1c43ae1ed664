package org.cyberatlas.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Files that one request to a publisher comes to: the file itself, or all pages of a World Bank response. */
final class Downloads {

    private static final int MOST_PAGES = 100;

    private final Download download;

    Downloads(Download download) {
        this.download = download;
    }

    List<PublisherFile> of(URI uri) {
        PublisherFile first = download.get(uri);
        List<PublisherFile> files = new ArrayList<>(List.of(first));
        int pages = pages(first);
        if (pages > MOST_PAGES) {
            throw ImportRefusal.of(
                    uri.toString(),
                    "has " + pages + " pages, more than " + MOST_PAGES + "; raise per_page in its query");
        }
        for (int page = 2; page <= pages; page++) {
            files.add(download.get(URI.create(uri + "&page=" + page)));
        }
        return files;
    }

    private static int pages(PublisherFile file) {
        if (!file.isJson()) {
            return 1;
        }
        JsonNode response = JsonRecords.read(file);
        return response.isArray() ? response.path(0).path("pages").asInt(1) : 1;
    }
}
