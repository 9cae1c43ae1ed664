package org.cyberatlas.http.response;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Supplier;

/** Static resource that is made on the first request, on a worker thread, so that the start does not wait for it. */
public final class LazyResource implements Handler<RoutingContext> {

    private final Supplier<StaticResource> maker;
    private volatile StaticResource made;

    public LazyResource(Supplier<StaticResource> maker) {
        this.maker = maker;
    }

    @Override
    public void handle(RoutingContext http) {
        StaticResource ready = made;
        if (ready != null) {
            ready.handle(http);
        } else {
            http.vertx()
                    .executeBlocking(this::make)
                    .onSuccess(first -> first.handle(http))
                    .onFailure(http::fail);
        }
    }

    private synchronized StaticResource make() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
