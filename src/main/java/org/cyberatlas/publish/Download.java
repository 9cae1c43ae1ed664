package org.cyberatlas.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * HTTP client for publishers' files: timeouts, a few retries with growing pauses, conditional requests and a size limit.
 *
 * <p>A file and its entity tag are stored, so that a file that has not changed is not sent again.
 */
final class Download {

    private static final int TRIES = 4;
    private static final int MOST_PAGES = 100;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);
    private static final String USER_AGENT = "open-cyber-diplomacy-atlas";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL) // never from https to http
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    private final Path store;
    private final boolean allowHttp;
    private final Duration firstPause;
    private final Duration timeout;

    /**
     * @param firstPause pause before the second try; each further one is twice as long
     * @param timeout time for one try
     */
    Download(Path store, boolean allowHttp, Duration firstPause, Duration timeout) {
        this.store = store;
        this.allowHttp = allowHttp;
        this.firstPause = firstPause;
        this.timeout = timeout;
    }

    /** The files that one request to a publisher comes to: the file itself, or all pages of a World Bank response. */
    List<PublisherFile> files(URI uri) {
        PublisherFile first = file(uri);
        List<PublisherFile> files = new ArrayList<>(List.of(first));
        int pages = pages(first);
        if (pages > MOST_PAGES) {
            throw ImportRefusal.of(
                    uri.toString(),
                    "has " + pages + " pages, more than " + MOST_PAGES + "; raise per_page in its query");
        }
        for (int page = 2; page <= pages; page++) {
            files.add(file(URI.create(uri + "&page=" + page)));
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

    private PublisherFile file(URI uri) {
        requireScheme(uri);
        IOException failure = null;
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                if (tries > 0) {
                    Thread.sleep(firstPause.multipliedBy(1L << (tries - 1)).toMillis());
                }
                Response response = send(uri);
                if (response.status() == 304) {
                    return new PublisherFile(uri.toString(), Files.readAllBytes(contentFile(uri)));
                }
                if (response.status() == 200) {
                    return stored(uri, response.headers(), content(uri, response));
                }
                if (response.status() != 429 && response.status() < 500) {
                    throw ImportRefusal.of(uri.toString(), "responds with status " + response.status());
                }
                failure = new IOException("status " + response.status());
            } catch (IOException broken) {
                failure = broken;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw ImportRefusal.of(uri.toString(), "the download was interrupted");
            }
        }
        throw ImportRefusal.of(
                uri.toString(),
                "cannot be downloaded in " + TRIES + " tries, the last of which ended with: " + reason(failure));
    }

    private record Response(int status, HttpHeaders headers, byte[] body) {}

    /** The whole response: a timeout of the request itself ends with the headers. */
    private Response send(URI uri) throws IOException, InterruptedException {
        CompletableFuture<Response> whole = client.sendAsync(request(uri), HttpResponse.BodyHandlers.ofInputStream())
                .thenApply(response -> read(uri, response));
        try {
            return whole.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new HttpTimeoutException("no whole response in " + timeout.toSeconds() + " s");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ImportRefusal refusal) {
                throw refusal;
            }
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
        }
    }

    private static Response read(URI uri, HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return new Response(response.statusCode(), response.headers(), PublisherFile.bounded(body, uri.toString()));
        } catch (IOException broken) {
            throw new CompletionException(broken);
        }
    }

    private static String reason(IOException failure) {
        return failure.getMessage() == null ? "no connection" : failure.getMessage();
    }

    private void requireScheme(URI uri) {
        if (!"https".equals(uri.getScheme()) && !(allowHttp && "http".equals(uri.getScheme()))) {
            throw ImportRefusal.of(
                    uri.toString(),
                    "only https is used; --allow-http allows http for a server that offers nothing else");
        }
    }

    private HttpRequest request(URI uri) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).header("User-Agent", USER_AGENT).header("Accept-Encoding", "gzip");
        entityTag(uri).ifPresent(tag -> request.header("If-None-Match", tag));
        return request.build();
    }

    private static byte[] content(URI uri, Response response) throws IOException {
        return response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")
                ? PublisherFile.bounded(new GZIPInputStream(new ByteArrayInputStream(response.body())), uri.toString())
                : response.body();
    }

    private PublisherFile stored(URI uri, HttpHeaders headers, byte[] content) throws IOException {
        Files.createDirectories(store);
        Files.write(contentFile(uri), content);
        Optional<String> tag = headers.firstValue("ETag");
        if (tag.isPresent()) {
            Files.writeString(tagFile(uri), tag.get());
        } else {
            Files.deleteIfExists(tagFile(uri));
        }
        return new PublisherFile(uri.toString(), content);
    }

    private Optional<String> entityTag(URI uri) throws IOException {
        return Files.exists(contentFile(uri)) && Files.exists(tagFile(uri))
                ? Optional.of(Files.readString(tagFile(uri)))
                : Optional.empty();
    }

    private Path contentFile(URI uri) {
        return store.resolve(DigestUtils.sha256Hex(uri.toString()));
    }

    private Path tagFile(URI uri) {
        return store.resolve(contentFile(uri).getFileName() + ".etag");
    }
}
