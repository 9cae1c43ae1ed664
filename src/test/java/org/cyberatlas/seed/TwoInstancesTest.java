package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("log of loads that wait")
@Tag("slow")
class TwoInstancesTest {

    @AutoClose
    private final SeedDatabase database = SeedDatabase.empty();

    @Test
    void bothStartAndTheDataAreLoadedOnce() throws Exception {
        Callable<Integer> start = () -> database.load(FewObservations.FILES).migrationsExecuted;
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> started = instances.invokeAll(List.of(start, start));
            int executed = started.get(0).get() + started.get(1).get();
            assertEquals(database.number("SELECT count(*) FROM flyway_schema_history"), executed);
        } finally {
            instances.shutdown();
        }
        assertEquals(
                ChangedFiles.linesOf(SeedFile.OBSERVATION).size() - 1,
                database.number("SELECT count(*) FROM observation"));
        assertEquals(1, database.number("SELECT count(*) FROM release"));
    }

    @Test
    void anInstanceThatWaitsLogsTheOther() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        Handler reader = new Handler() {
            @Override
            public void publish(LogRecord said) {
                told.countDown();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(LoadLockReporter.class.getName());
        log.addHandler(reader);
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try (SeedDatabase loaded = SeedDatabase.loaded()) {
            Callable<Integer> start = () -> loaded.load(FewObservations.FILES).migrationsExecuted;
            loaded.execute("DELETE FROM flyway_schema_history WHERE description = '010 licence'");
            try (Connection reading = loaded.database().connectAsOwner();
                    Statement statement = reading.createStatement()) {
                reading.setAutoCommit(false);
                statement.execute("LOCK TABLE licence IN ACCESS EXCLUSIVE MODE");
                List<Future<Integer>> started = List.of(instances.submit(start), instances.submit(start));
                assertTrue(told.await(1, TimeUnit.MINUTES));
                reading.rollback();
                assertTrue(started.get(0).get() * started.get(1).get() == 0, "one loads, and the other finds it done");
            }
        } finally {
            instances.shutdown();
            log.removeHandler(reader);
        }
    }
}
