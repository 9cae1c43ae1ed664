package org.cyberatlas.export.datapackage;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cyberatlas.engine.Json;
import org.cyberatlas.export.format.Format;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.table.Exports;
import org.cyberatlas.export.table.PackagedExport;
import org.cyberatlas.release.Release;
import org.cyberatlas.release.ReleaseLookup;
import org.cyberatlas.shared.data.Database;

/** Command {@code bin/atlas publish}: writes the data package as files, with a citation and checksums, from one data version. */
public class PublishCommand implements QuarkusApplication {

    public static final String NAME = "publish";

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int REFUSED = 1;
    private static final String PACKAGE = "datapackage.json";
    private static final String CITATION = "CITATION.cff";
    private static final String CHECKSUMS = "SHA256SUMS";

    private final Exports exports;
    private final DataPackage dataPackage;
    private final ReleaseLookup releases;
    private final Database database;
    private final Json json;

    PublishCommand(Exports exports, DataPackage dataPackage, ReleaseLookup releases, Database database, Json json) {
        this.exports = exports;
        this.dataPackage = dataPackage;
        this.releases = releases;
        this.database = database;
        this.json = json;
    }

    /** @param arguments name of the command, and its arguments, which are known to be valid */
    @Override
    public int run(String... arguments) throws IOException {
        PublishArguments parsed = PublishArguments.of(Arrays.copyOfRange(arguments, 1, arguments.length));
        Path directory = parsed.directory();
        if (isTaken(directory)) {
            parsed.err().println(directory + " is not an empty directory. Nothing was written.");
            return REFUSED;
        }
        try {
            write(directory);
        } catch (IOException failed) {
            parsed.err().println(directory + " cannot be written to" + reason(failed) + ". Nothing was written.");
            return REFUSED;
        }
        parsed.out().println("Written to " + directory);
        parsed.out().flush();
        return 0;
    }

    private static boolean isTaken(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return false;
        }
        if (!Files.isDirectory(directory)) {
            return true;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isPresent();
        }
    }

    private static String reason(IOException failed) {
        String reason = failed instanceof FileSystemException file ? file.getReason() : failed.getMessage();
        return reason == null ? "" : " (" + reason + ")";
    }

    /** Writes the package of one data version to an empty directory, which is empty again after a failure. */
    void write(Path to) throws IOException {
        Files.createDirectories(to);
        boolean complete = false;
        try {
            database.readInTransaction(LONGEST, LONGEST::toMillis, version -> written(to, version));
            complete = true;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            if (!complete) {
                clear(to);
            }
        }
    }

    private static void clear(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private String written(Path to, String version) {
        try {
            for (PackagedExport<?, ?> export : exports.packaged()) {
                table(to, export);
            }
            Files.write(to.resolve(PACKAGE), json.write(dataPackage.published(to)));
            Files.writeString(to.resolve(CITATION), citation(releases.loaded()));
            Files.writeString(to.resolve(CHECKSUMS), checksums(to));
            return version;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private <A, R> void table(Path to, PackagedExport<A, R> export) throws IOException {
        A everything = export.arguments(new Parameters(new QueryStringDecoder(export.whole()).parameters()));
        try (Stream<R> rows = export.open(everything).rows();
                OutputStream out = Files.newOutputStream(to.resolve(Format.CSV.file(export.name())))) {
            Format.CSV.write(out, export.columns(), rows, json);
        }
    }

    private static String citation(Release release) {
        return """
                cff-version: 1.2.0
                message: Cite this data set as below, and the source beside every figure that you use.
                type: dataset
                title: Open cyber diplomacy atlas
                authors:
                  - name: Open cyber diplomacy atlas
                version: %s
                date-released: %s
                """.formatted(release.version(), release.publishedOn());
    }

    /** In the form that {@code sha256sum --check} reads. */
    private static String checksums(Path directory) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                lines.append(sha256(file))
                        .append("  ")
                        .append(file.getFileName())
                        .append('\n');
            }
        }
        return lines.toString();
    }

    static String sha256(Path file) throws IOException {
        return new DigestUtils("SHA-256").digestAsHex(file);
    }
}
