package org.cyberatlas;

import com.arjuna.ats.internal.arjuna.utils.UuidProcessId;
import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyberatlas.export.datapackage.PublishArguments;
import org.cyberatlas.export.datapackage.PublishCommand;
import org.cyberatlas.http.connection.RequestHeadRules;
import org.cyberatlas.publish.ImportCommand;
import org.cyberatlas.shared.error.StartRefusal;
import org.cyberatlas.start.LoadCommand;
import org.cyberatlas.start.MigrationFailure;
import org.cyberatlas.start.OpenFiles;
import org.cyberatlas.start.ProvidedDatabase;
import org.cyberatlas.start.Settings;
import org.cyberatlas.start.SettingsCheck;
import org.cyberatlas.start.ShutdownBarrier;
import org.jboss.logging.Logger;

/** Main class: checks the settings, provides a database, and runs the service until it is stopped, or one command. */
@QuarkusMain
public final class Atlas {

    private static final int FAILED = 1;

    /** By default, the transaction manager tells processes apart by a port that it listens on. */
    private static final String TRANSACTION_PROCESS_ID = "CoreEnvironmentBean.processImplementationClassName";

    /** Commands that need the database and no service. */
    private static final Map<String, Class<? extends QuarkusApplication>> COMMANDS =
            Map.of(LoadCommand.NAME, LoadCommand.class, PublishCommand.NAME, PublishCommand.class);

    private Atlas() {}

    public static void main(String... args) {
        Locale.setDefault(Locale.ENGLISH); // log lines and messages are the same on every machine
        if (args.length > 0 && args[0].equals("import")) {
            System.exit(ImportCommand.run(List.of(args).subList(1, args.length)));
        }
        if (args.length > 0 && args[0].equals(PublishCommand.NAME)) {
            PublishArguments.exitStatus(Arrays.copyOfRange(args, 1, args.length))
                    .ifPresent(System::exit);
        }
        int status = serve(args);
        // In development mode the process lives on and calls this method again after a change.
        if (!inDevelopment()) {
            if (status == FAILED) {
                // All is put away. An orderly end would have the JVM record the classes of a start that came to
                // nothing.
                Runtime.getRuntime().halt(status);
            }
            System.exit(status);
        }
    }

    private static int serve(String... args) {
        ShutdownBarrier exit = ShutdownBarrier.registered();
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload"); // ConnectionGuards
        System.setProperty(RequestHeadRules.LEFT_TO_US, "true");
        System.setProperty(TRANSACTION_PROCESS_ID, UuidProcessId.class.getName());
        Class<? extends QuarkusApplication> command = args.length > 0 ? COMMANDS.get(args[0]) : null;
        try {
            if (ApplicationLifecycleManager.isAppCDSGeneration()) {
                Class.forName(Application.APP_CLASS_NAME); // loads and initialises what needs no database
                return 0;
            }
            SmallRyeConfig config = SettingsCheck.requireSensible();
            SettingsCheck.unknownVariables(System.getenv().keySet()).forEach(System.err::println);
            OpenFiles.requireEnough();
            Settings settings = Settings.read(config);
            if (command != null) {
                LoadCommand.configure();
            } else if (!inDevelopment()) { // there the port stays open from one reload to the next
                settings.http().requireFree("QUARKUS_HTTP");
                settings.management().requireFree("QUARKUS_MANAGEMENT");
            }
            System.setProperty(
                    "quarkus.management.port",
                    Integer.toString(settings.management().port()));
            return serve(ProvidedDatabase.of(settings, System.out::println), command, args);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        } catch (StartRefusal refusal) {
            System.err.println(refusal.getMessage());
            return FAILED;
        } finally {
            exit.allow();
        }
    }

    private static int serve(
            ProvidedDatabase database, Class<? extends QuarkusApplication> application, String... args) {
        AtomicInteger status = new AtomicInteger();
        try {
            Quarkus.run(
                    application,
                    (code, failure) -> {
                        status.set(code);
                        report(failure, database);
                    },
                    args);
        } finally {
            database.close();
        }
        return status.get();
    }

    /** Message in one sentence; the stack trace is in the debug log. */
    private static void report(Throwable failure, ProvidedDatabase database) {
        if (failure == null) {
            return;
        }
        Throwable root = failure;
        while (root.getCause() != null && !(root instanceof StartRefusal)) {
            root = root.getCause();
        }
        String message =
                root.getMessage() == null ? root.toString() : root.getMessage().strip();
        System.err.println(
                root instanceof StartRefusal
                        ? message
                        : database.fullDisk()
                                .or(() -> MigrationFailure.sentence(failure))
                                .orElse("The atlas did not start: " + message));
        Logger.getLogger(Atlas.class).debug("The start failed", failure);
    }

    private static boolean inDevelopment() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }
}
