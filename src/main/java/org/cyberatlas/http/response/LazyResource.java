package org.cyberatlas.http.response;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Supplier;

/** A page or file that is made for the first one who asks for it, so that no start waits for it, and away from the threads that serve all. */
public final class LazyResource implements Handler<RoutingContext> {

    private final Supplier<StaticResource> maker;
    private volatile StaticResource made;

    public LazyResource(Supplier<StaticResource> maker) {
        this.maker = maker;
    }

    @Override
    public void handle(RoutingContext http) {
        StaticResource there = made;
        if (there != null) {
            there.handle(http);
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
