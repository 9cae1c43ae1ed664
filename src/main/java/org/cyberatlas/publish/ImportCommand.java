package org.cyberatlas.publish;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command {@code bin/atlas import}: a publisher's files become rows of {@code db/data}; the next start checks and loads them. */
@Command(
        name = "import",
        description = "Turns a publisher's files, as they are downloaded, into a new edition in db/data.",
        sortOptions = false)
public final class ImportCommand implements Callable<Integer> {

    private static final int REFUSED = 1;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    @Parameters(
            index = "0",
            paramLabel = "<publisher>",
            description = "world-bank, itu-datahub, itu-gci, un-egovernment or cia-factbook.")
    private String publisher;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "<file>",
            description =
                    "Files or directories; with --fetch, https URIs or series of db/import/series.csv that have one.")
    private List<String> files;

    @Option(names = "--dry-run", description = "Prints what would change and writes nothing.")
    private boolean dryRun;

    @Option(names = "--fetch", description = "Downloads the files from the publisher.")
    private boolean fetch;

    @Option(names = "--allow-http", description = "Allows --fetch without TLS.")
    private boolean allowHttp;

    @Option(
            names = "--source",
            paramLabel = "<code>",
            description = "Code of the new source; made of the date otherwise.")
    private String source;

    @Option(
            names = "--published",
            paramLabel = "<date>",
            description = "Day, month or year of publication, if the file has none.")
    private String published;

    @Option(names = "--year", paramLabel = "<year>", description = "Year of a table that names none.")
    private Integer year;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "<code>",
            description = "Countries that the file may lack although the edition before has them.")
    private Set<String> without = Set.of();

    @Option(names = "--rebased", description = "Takes a series of which most values have changed.")
    private boolean rebased;

    @Option(
            names = "--data",
            paramLabel = "<directory>",
            description = "Directory of the tables; default: ${DEFAULT-VALUE}.")
    private Path data = Path.of(System.getProperty("atlas.data", "db/data"));

    @Option(
            names = "--downloads",
            paramLabel = "<directory>",
            description = "Directory for downloaded files; default: ${DEFAULT-VALUE}.")
    private Path downloads = Path.of(System.getProperty("atlas.downloads", "data/downloads"));

    @Option(names = "--help", usageHelp = true, description = "Prints this help.")
    private boolean help;

    @Spec
    private CommandSpec command;

    /** Runs the command. Messages go to the standard error stream. */
    public static int run(List<String> arguments) {
        return new CommandLine(new ImportCommand())
                .setCommandName("bin/atlas import")
                .execute(arguments.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        try {
            Publisher from = Publisher.named(publisher);
            List<PublisherFile> read = files(from);
            SourceImport imported = new SourceImport(from, data);
            List<ImportOutcome> outcomes =
                    imported.apply(read, new ImportRequest(source, published, year, without, rebased));
            PrintWriter out = command.commandLine().getOut();
            ImportReport.print(outcomes, imported::nextExpected, out);
            if (dryRun) {
                out.println("Nothing was written: --dry-run.");
            } else {
                imported.write();
                out.println("Written to " + data + ". Review the difference; the next start checks and loads it.");
            }
            return 0;
        } catch (ImportRefusal refusal) {
            command.commandLine().getErr().println(refusal.getMessage() + "\nNothing was written.");
            return REFUSED;
        }
    }

    private List<PublisherFile> files(Publisher from) {
        List<PublisherFile> read = new ArrayList<>();
        for (String file : files) {
            if (fetch) {
                URI uri = uri(from, file);
                read.addAll(new Download(downloads, allowHttp, FIRST_PAUSE, TIMEOUT).files(uri));
            } else if (Files.isDirectory(Path.of(file))) {
                read.addAll(PublisherFile.readAll(Path.of(file)));
            } else {
                read.add(PublisherFile.read(Path.of(file)));
            }
        }
        return read;
    }

    private URI uri(Publisher from, String text) {
        if (text.matches("https?://\\S+")) {
            return URI.create(text);
        }
        return PublishedSeries.of(from, data.resolveSibling("import")).stream()
                .filter(series ->
                        series.series().equals(text) && !series.download().isEmpty())
                .map(series -> URI.create(series.download()))
                .findFirst()
                .orElseThrow(() -> new ImportRefusal("'" + text + "' is no URI, and no series of " + publisher
                        + " with a download in db/import/series.csv"));
    }
}
