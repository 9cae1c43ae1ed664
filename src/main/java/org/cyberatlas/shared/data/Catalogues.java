package org.cyberatlas.shared.data;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * The catalogue of the newest data version that this process has seen.
 *
 * <p>A catalogue is loaded off the request's thread, once however many requests wait for it, and then replaces the previous one.
 * Requests that started with the previous one keep it. Two repeatable-read transactions load one half each, at the same time, since
 * the first load after a start takes most of its time in code that is not compiled yet. If they see different versions, the catalogue
 * is loaded again.
 */
@ApplicationScoped
public class Catalogues {

    private static final int LONGEST_LOAD_SECONDS = 60;
    /** As PostgreSQL reports a statement that took too long. */
    private static final String CANCELLED = "57014";

    private final Session session;
    private final Instance<CataloguePart<?>> parts;
    private final Event<CatalogueReplaced> replaced;
    private final long freshNanos;
    private final boolean serves;
    private final AtomicReference<CompletableFuture<Catalogue>> loading = new AtomicReference<>();
    private final AtomicReference<Seen> newest = new AtomicReference<>();

    Catalogues(
            Session session,
            @Any Instance<CataloguePart<?>> parts,
            Event<CatalogueReplaced> replaced,
            @ConfigProperty(name = "atlas.cache.version-check") Duration versionCheck,
            @ConfigProperty(name = "quarkus.http.host-enabled") boolean serves) {
        this.session = session;
        this.parts = parts;
        this.replaced = replaced;
        this.freshNanos = versionCheck.toNanos();
        this.serves = serves;
    }

    /** Loads the first catalogue while the rest of the service starts. A command without a port may need none. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        if (serves) {
            loading();
        }
    }

    /** The version of the data, if it was read so recently that it need not be read again. */
    public Optional<String> knownVersion() {
        return fresh().map(Catalogue::version);
    }

    /** The newest catalogue, if its version was read so recently that it need not be read again. */
    Optional<Catalogue> fresh() {
        Seen last = newest.get();
        return last != null && System.nanoTime() - last.at < freshNanos
                ? Optional.of(last.catalogue)
                : Optional.empty();
    }

    /**
     * The catalogue in memory, if it has this version, which a statement has read.
     *
     * @param before time of {@link System#nanoTime} before the statement was sent: its version is no newer
     */
    Optional<Catalogue> seen(String version, long before) {
        Seen last = newest.get();
        if (last == null || !last.catalogue.version().equals(version)) {
            return Optional.empty();
        }
        if (before - last.at > 0) {
            newest.compareAndSet(last, new Seen(last.catalogue, before)); // or there is a newer one by now
        }
        return Optional.of(last.catalogue);
    }

    /** Loads the catalogue of the version that the database has now, or waits for the load that another request started. */
    Catalogue loaded(long millisLeft) {
        try {
            return loading().get(millisLeft, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new StatementException(
                    "the catalogue was not loaded in time", new SQLTimeoutException("too late", CANCELLED));
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Loads a catalogue within the transaction of the caller. */
    Catalogue loadedInTransaction() {
        return loadedInTransaction(parts.stream().toList());
    }

    private Catalogue loadedInTransaction(List<CataloguePart<?>> some) {
        // Otherwise each query looks for changes in all rows that were read before.
        session.setHibernateFlushMode(FlushMode.MANUAL);
        String version = session.createNativeQuery(
                        "SELECT coalesce((SELECT version FROM release LIMIT 1), '')", String.class)
                .getSingleResult();
        return Catalogue.load(version, some);
    }

    private CompletableFuture<Catalogue> loading() {
        CompletableFuture<Catalogue> mine = new CompletableFuture<>();
        CompletableFuture<Catalogue> running = loading.compareAndExchange(null, mine);
        if (running != null) {
            return running;
        }
        Infrastructure.getDefaultExecutor().execute(() -> {
            try {
                Seen loaded = loadedInHalves();
                replace(loaded);
                mine.complete(loaded.catalogue);
            } catch (ExecutionException failed) {
                mine.completeExceptionally(failed.getCause());
            } catch (Throwable failed) {
                mine.completeExceptionally(failed);
            } finally {
                loading.set(null);
            }
        });
        return mine;
    }

    private Seen loadedInHalves() throws ExecutionException, InterruptedException {
        List<CataloguePart<?>> all = parts.stream().toList();
        int half = all.size() / 2;
        while (true) {
            long before = System.nanoTime();
            Future<Catalogue> second = CompletableFuture.supplyAsync(
                    () -> loadedInNewTransaction(all.subList(half, all.size())), Infrastructure.getDefaultExecutor());
            Catalogue first = loadedInNewTransaction(all.subList(0, half));
            if (first.version().equals(second.get().version())) {
                return new Seen(first.with(second.get()), before);
            }
        }
    }

    private Catalogue loadedInNewTransaction(List<CataloguePart<?>> some) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_LOAD_SECONDS).call(() -> loadedInTransaction(some));
    }

    private void replace(Seen loaded) {
        Seen last = newest.getAndSet(loaded);
        if (last == null || !last.catalogue.version().equals(loaded.catalogue.version())) {
            replaced.fire(new CatalogueReplaced());
        }
    }

    /** @param at time before the version was read */
    private record Seen(Catalogue catalogue, long at) {}
}
