package org.cyberatlas.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TwoInstancesTest {

    @AutoClose
    private final SeedDatabase database = SeedDatabase.empty();

    @Test
    void bothComeUpAndTheDataIsThereOnce() throws Exception {
        Callable<Integer> start = () -> database.load(DataFiles.onClassPath()).migrationsExecuted;
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
}
