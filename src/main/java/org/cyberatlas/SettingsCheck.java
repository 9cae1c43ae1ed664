package org.cyberatlas;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.common.utils.StringUtil;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberatlas.embedded.EmbeddedConfig;
import org.cyberatlas.export.response.ExportConfig;
import org.cyberatlas.http.cache.CacheConfig;
import org.cyberatlas.http.limits.LimitsConfig;
import org.cyberatlas.http.persisted.DocumentsConfig;
import org.cyberatlas.page.PageConfig;
import org.cyberatlas.page.WarmUpConfig;
import org.cyberatlas.seed.DataConfig;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.start.StartRefusal;
import org.cyberatlas.telemetry.TelemetryConfig;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Check of all settings of the atlas against their bounds, before anything is started. */
final class SettingsCheck {

    static final List<Class<?>> MAPPINGS = List.of(
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

    private static final Pattern UNKNOWN = Pattern.compile("SRCFG00050: (\\S+) ");

    /** The message of a converter follows these words of SmallRye Config. */
    private static final String CONVERTED = "whilst being converted ";

    private final Set<String> problems = new LinkedHashSet<>();

    private SettingsCheck() {}

    /** Refuses the start with a list of all settings that are out of bounds. The defaults are within them, and need no check. */
    static void requireSensible() {
        if (!anyIsSet()) {
            return;
        }
        SettingsCheck check = new SettingsCheck();
        MAPPINGS.forEach(mapping -> check.bounds(ConfigClass.configClass(mapping), Map.of()));
        if (check.problems.isEmpty()) {
            check.together();
        }
        if (!check.problems.isEmpty()) {
            throw new StartRefusal("These settings cannot be used; correct them and start again:\n  "
                    + String.join("\n  ", check.problems));
        }
    }

    /** Whether a setting that is checked comes from elsewhere than the defaults, which the package brings. */
    private static boolean anyIsSet() {
        for (ConfigSource source : ConfigUtils.configBuilder().build().getConfigSources()) {
            boolean packaged = source.getName().contains("!/");
            if (!packaged
                    && source.getPropertyNames().stream()
                            .map(SettingsCheck::variable)
                            .anyMatch(SettingsCheck::isChecked)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChecked(String variable) {
        return variable.startsWith(PREFIX) && !VARIABLES_OF_SCRIPTS.contains(variable)
                || variable.equals("QUARKUS_DATASOURCE_JDBC_MAX_SIZE");
    }

    /** A sentence for each variable that looks like a setting of the atlas and is none, with the nearest setting. */
    static List<String> unknownVariables(Set<String> environment) {
        Set<String> known = new TreeSet<>(VARIABLES_OF_SCRIPTS);
        properties().forEach(property -> known.add(variable(property)));
        return environment.stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .map(name -> "%s is no setting of the atlas and is ignored%s"
                        .formatted(name, UnknownCode.didYouMean(name, known, MISTYPED)))
                .toList();
    }

    private static Set<String> properties() {
        Set<String> properties = new TreeSet<>();
        MAPPINGS.stream()
                .map(ConfigClass::configClass)
                .forEach(mapping -> properties.addAll(mapping.getProperties().keySet()));
        return properties;
    }

    private static String variable(String property) {
        return StringUtil.replaceNonAlphanumericByUnderscores(property).toUpperCase(Locale.ROOT);
    }

    /** A value that is refused ends the reading of its mapping, so the mapping is read again with the default instead. */
    private void bounds(ConfigClass mapping, Map<String, String> defaults) {
        try {
            ConfigUtils.configBuilder()
                    .withMapping(mapping)
                    .withSources(new PropertiesConfigSource(defaults, "defaults", Integer.MAX_VALUE))
                    .build();
        } catch (ConfigValidationException wrong) {
            Map<String, String> replaced = new HashMap<>(defaults);
            for (int i = 0; i < wrong.getProblemCount(); i++) {
                String problem = wrong.getProblem(i).getMessage();
                problems.add(named(problem));
                mapping.getProperties().entrySet().stream()
                        .filter(property -> property.getValue() != null
                                && problem.contains("property " + property.getKey() + " with"))
                        .forEach(property -> replaced.put(property.getKey(), property.getValue()));
            }
            if (replaced.size() > defaults.size()) {
                bounds(mapping, replaced);
            }
        }
    }

    /** Checks that depend on two settings. */
    private void together() {
        SmallRyeConfig config = ConfigUtils.configBuilder()
                .withMapping(LimitsConfig.class)
                .withMapping(ExportConfig.class)
                .withMapping(DocumentsConfig.class)
                .build();
        int executions = config.getConfigMapping(LimitsConfig.class).executedAtATime();
        int exports = config.getConfigMapping(ExportConfig.class).concurrent();
        int connections = config.getValue("quarkus.datasource.jdbc.max-size", Integer.class);
        if (executions + exports >= connections) {
            problems.add(("ATLAS_LIMITS_CONCURRENT (%d) and ATLAS_EXPORT_CONCURRENT (%d) together have to be less than"
                            + " QUARKUS_DATASOURCE_JDBC_MAX_SIZE (%d), or the health check waits for a connection")
                    .formatted(executions, exports, connections));
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

    /** The sentence of a value that is out of bounds, or is no number, time or path. */
    private static String named(String problem) {
        Matcher unknown = UNKNOWN.matcher(problem);
        if (unknown.find()) {
            return unknown.group(1) + " is no setting of the atlas"
                    + UnknownCode.didYouMean(unknown.group(1), properties(), MISTYPED);
        }
        return MAPPINGS.stream()
                .map(mapping -> mapping.getAnnotation(ConfigMapping.class).prefix())
                .filter(problem::contains)
                .findFirst()
                .map(prefix -> {
                    String property = problem.substring(problem.indexOf(prefix)).split("[\\s\"]", 2)[0];
                    Object value = ConfigUtils.configBuilder()
                            .build()
                            .getConfigValue(property)
                            .getValue();
                    String refusal = problem.substring(problem.lastIndexOf(CONVERTED) + CONVERTED.length());
                    String reason = refusal.startsWith("has to be ") ? refusal : "is no value of its kind";
                    return "%s (%s) is %s: it %s".formatted(variable(property), property, value, reason);
                })
                .orElse(problem);
    }
}
