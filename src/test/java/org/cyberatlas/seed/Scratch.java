package org.cyberatlas.seed;

import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;

final class Scratch {
    public static void main(String[] args) throws Exception {
        PGSimpleDataSource ds = new PGSimpleDataSource();
        ds.setUrl("jdbc:postgresql://localhost:5555/" + args[0]);
        ds.setUser("postgres");
        for (int i = 0; i < 2; i++) {
            long t = System.nanoTime();
            FluentConfiguration c = Flyway.configure().dataSource(ds).locations("db/migration");
            new SeedMigrations(DataFiles.onClassPath(), Set.of()).addTo(c);
            try {
                System.out.println(c.load().migrate().migrationsExecuted);
            } catch (Exception e) {
                Throwable r = e;
                while (r.getCause() != null) r = r.getCause();
                System.out.println(r.getMessage());
            }
            System.out.println((System.nanoTime() - t) / 1_000_000 + " ms");
        }
    }
}
