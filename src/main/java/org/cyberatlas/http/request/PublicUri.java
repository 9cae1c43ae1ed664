package org.cyberatlas.http.request;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** URI under which the public knows the service, without a slash at its end: as the operator sets it, or with the host of a request. */
@Singleton
public final class PublicUri {

    private final Optional<String> configured;

    PublicUri(@ConfigProperty(name = "atlas.pages.url") Optional<String> configured) {
        this.configured = configured.map(url -> url.replaceAll("/+$", ""));
    }

    public String of(HttpServerRequest request) {
        return configured.orElseGet(() -> request.scheme() + "://" + request.authority());
    }
}
