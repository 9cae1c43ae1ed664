package org.cyberatlas.export.datapackage;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Arguments of {@code bin/atlas publish}, which are checked before a database is started. */
@Command(
        description =
                "Writes the loaded release as a data package: CSV, datapackage.json, CITATION.cff and SHA256SUMS.")
public final class PublishArguments {

    private static final int COMPLETE = -1;

    @Parameters(index = "0", paramLabel = "<directory>", description = "Directory to write to; absent or empty.")
    private Path directory;

    @Option(names = "--help", usageHelp = true, description = "Prints this help.")
    private boolean help;

    @Spec
    private CommandSpec command;

    private PublishArguments() {}

    /** Prints the help if requested, or what is wrong with the arguments, and returns the exit status; empty if the command can run. */
    public static OptionalInt exitStatus(String... arguments) {
        int status = new CommandLine(new PublishArguments())
                .setCommandName("bin/atlas publish")
                .setExecutionStrategy(parsed -> {
                    Integer helped = CommandLine.executeHelpRequest(parsed);
                    return helped == null ? COMPLETE : helped;
                })
                .execute(arguments);
        return status == COMPLETE ? OptionalInt.empty() : OptionalInt.of(status);
    }

    static PublishArguments of(String... arguments) {
        PublishArguments parsed = new PublishArguments();
        new CommandLine(parsed).parseArgs(arguments);
        return parsed;
    }

    Path directory() {
        return directory;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }
}
