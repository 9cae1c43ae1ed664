package org.cyberatlas.start;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.utils.StringUtil;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberatlas.embedded.EmbeddedConfig;
import org.cyberatlas.export.response.ExportConfig;
import org.cyberatlas.http.InternalQueries;
import org.cyberatlas.http.cache.CacheConfig;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.http.persisted.DocumentsConfig;
import org.cyberatlas.page.PageConfig;
import org.cyberatlas.page.WarmUpConfig;
import org.cyberatlas.seed.DataConfig;
import org.cyberatlas.shared.error.StartRefusal;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.telemetry.TelemetryConfig;

/** Check of all settings of the atlas against their bounds, before anything is started. */
public final class SettingsCheck {

    public static final List<Class<?>> MAPPINGS = List.of(
            LimitsConfig.class,
            CacheConfig.class,
            DocumentsConfig.class,
            ExportConfig.class,
            TelemetryConfig.class,
            WarmUpConfig.class,
            PageConfig.class,
            DataConfig.class,
            EmbeddedConfig.class);

    private static final String PREFIX = "ATLAS_";

    /** Variables that bin/atlas and docker-compose.yml read. */
    private static final Set<String> VARIABLES_OF_SCRIPTS =
            Set.of("ATLAS_JAVA_OPTIONS", "ATLAS_OWNER_PASSWORD", "ATLAS_READER_PASSWORD", "ATLAS_REPLICATION_PASSWORD");

    /** Characters that may differ from the setting that is meant; most of a name is the same in all settings. */
    private static final int MISTYPED = 3;

    /** A property that no mapping has, in the words of SmallRye Config. */
    private static final Pattern UNKNOWN = Pattern.compile("SRCFG00050: (\\S+) ");

    /** A property, its value, and the message of the converter that refuses it, in the words of SmallRye Config. */
    private static final Pattern REFUSED = Pattern.compile(
            "property (\\S+) with the config value \"(.*)\" threw an Exception whilst being converted (.*)",
            Pattern.DOTALL);

    private final Set<String> problems = new LinkedHashSet<>();

    private SettingsCheck() {}

    /** Refuses the start with a list of all settings that are out of bounds. */
    public static SmallRyeConfig requireSensible() {
        SettingsCheck check = new SettingsCheck();
        SmallRyeConfig config = check.read(Map.of());
        if (check.problems.isEmpty()) {
            check.together(config);
        }
        if (!check.problems.isEmpty()) {
            throw new StartRefusal("These settings cannot be used; correct them and start again:\n  "
                    + String.join("\n  ", check.problems));
        }
        return config;
    }

    /** A sentence for each variable that looks like a setting of the atlas and is none, with the nearest setting. */
    public static List<String> unknownVariables(Set<String> environment) {
        Set<String> known = new TreeSet<>(VARIABLES_OF_SCRIPTS);
        defaults().keySet().forEach(property -> known.add(variable(property)));
        return environment.stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .map(name -> "%s is no setting of the atlas and is ignored%s"
                        .formatted(name, UnknownCode.didYouMean(name, known, MISTYPED)))
                .toList();
    }

    /** Properties of all mappings, each with its default, which is null if it has none. */
    private static Map<String, String> defaults() {
        Map<String, String> defaults = new TreeMap<>();
        MAPPINGS.forEach(
                mapping -> defaults.putAll(ConfigClass.configClass(mapping).getProperties()));
        return defaults;
    }

    private static String variable(String property) {
        return StringUtil.replaceNonAlphanumericByUnderscores(property).toUpperCase(Locale.ROOT);
    }

    /** A value that is refused ends the reading of its mapping, so all are read again with the default instead. */
    private SmallRyeConfig read(Map<String, String> replaced) {
        SmallRyeConfigBuilder builder = ConfigUtils.configBuilder()
                .withSources(new PropertiesConfigSource(replaced, "defaults", Integer.MAX_VALUE));
        MAPPINGS.forEach(builder::withMapping);
        try {
            return builder.build();
        } catch (ConfigValidationException wrong) {
            Map<String, String> more = new HashMap<>(replaced);
            for (int i = 0; i < wrong.getProblemCount(); i++) {
                String problem = wrong.getProblem(i).getMessage();
                problems.add(sentence(problem));
                Matcher refused = REFUSED.matcher(problem);
                if (refused.find()) {
                    more.put(refused.group(1), Objects.toString(defaults().get(refused.group(1)), ""));
                }
            }
            return more.equals(replaced) ? null : read(more);
        }
    }

    /** Checks that depend on two settings. */
    private void together(SmallRyeConfig config) {
        int executions = config.getConfigMapping(LimitsConfig.class).executedAtATime();
        int exports = config.getConfigMapping(ExportConfig.class).concurrent();
        int connections = config.getValue("quarkus.datasource.jdbc.max-size", Integer.class);
        if (executions + exports + InternalQueries.CONCURRENT >= connections) {
            problems.add(
                    ("ATLAS_LIMITS_CONCURRENT (%d), ATLAS_EXPORT_CONCURRENT (%d) and %d for the pages together have to be less"
                                    + " than QUARKUS_DATASOURCE_JDBC_MAX_SIZE (%d), or the health check waits for a connection")
                            .formatted(executions, exports, InternalQueries.CONCURRENT, connections));
        }
        DocumentsConfig documents = config.getConfigMapping(DocumentsConfig.class);
        documents
                .directory()
                .filter(directory -> !Files.isDirectory(directory))
                .ifPresent(missing -> problems.add("ATLAS_DOCUMENTS_DIRECTORY (atlas.documents.directory) is " + missing
                        + ", which is no directory"));
        if (documents.trustedOnly() && documents.directory().isEmpty()) {
            problems.add("ATLAS_DOCUMENTS_TRUSTED_ONLY is true without ATLAS_DOCUMENTS_DIRECTORY, so that no document"
                    + " could be executed");
        }
    }

    private static String sentence(String problem) {
        Matcher unknown = UNKNOWN.matcher(problem);
        if (unknown.find()) {
            return unknown.group(1) + " is no setting of the atlas"
                    + UnknownCode.didYouMean(unknown.group(1), defaults().keySet(), MISTYPED);
        }
        Matcher refused = REFUSED.matcher(problem);
        if (!refused.find()) {
            return problem;
        }
        String bound = refused.group(3);
        return "%s (%s) is %s: it %s"
                .formatted(
                        variable(refused.group(1)),
                        refused.group(1),
                        refused.group(2),
                        bound.startsWith("has to be ") ? bound : "is no value of its kind");
    }
}
