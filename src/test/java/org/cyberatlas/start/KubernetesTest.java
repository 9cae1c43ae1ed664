package org.cyberatlas.start;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecretProjection;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.kustomize.v1beta1.Kustomization;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cyberatlas.testsupport.DatabaseResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Manifests of deploy/kubernetes, compared with the service, its image and its composition. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class KubernetesTest {

    private static final String CONFIG_MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final int RESERVED_CONNECTIONS = 3; // superuser_reserved_connections

    private static List<Object> service;
    private static Deployment deployment;
    private static Job job;
    private static DatabaseCluster database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @BeforeAll
    static void readStrictly() throws IOException {
        service = Manifests.in("service.yaml");
        deployment = Manifests.only(Deployment.class, service);
        job = Manifests.only(Job.class, Manifests.in("load.yaml"));
        database = Manifests.only(DatabaseCluster.class, Manifests.in("database.yaml"));
    }

    private static List<PodTemplateSpec> templates() {
        return List.of(deployment.getSpec().getTemplate(), job.getSpec().getTemplate());
    }

    private static List<PodSpec> pods() {
        return templates().stream().map(PodTemplateSpec::getSpec).toList();
    }

    private static Container container(PodSpec pod) {
        assertEquals(1, pod.getContainers().size());
        return pod.getContainers().get(0);
    }

    @Test
    void aMemberThatKubernetesDoesNotHaveIsRefused() throws IOException {
        for (String misspelt : List.of(
                Files.readString(Manifests.DIRECTORY.resolve("service.yaml")).replace("livenessProbe:", "liveProbe:"),
                Files.readString(Manifests.DIRECTORY.resolve("load.yaml")).replace("backoffLimit:", "backOffLimit:"),
                Files.readString(Manifests.DIRECTORY.resolve("database.yaml"))
                        .replace("passwordSecret:", "password:"))) {
            assertThrows(UnrecognizedPropertyException.class, () -> Manifests.read(misspelt));
        }
    }

    @Test
    void kustomizationListsEachManifestAndNamesTheImage() throws IOException {
        Kustomization kustomization = Manifests.only(Kustomization.class, Manifests.in("kustomization.yaml"));
        try (Stream<String> files =
                Files.list(Manifests.DIRECTORY).map(file -> file.getFileName().toString())) {
            assertEquals(
                    files.filter(file -> !file.equals("kustomization.yaml")).collect(Collectors.toSet()),
                    Set.copyOf(kustomization.getResources()));
        }
        for (String file : kustomization.getResources()) {
            assertFalse(Manifests.in(file).isEmpty(), file);
        }
        assertEquals(1, kustomization.getImages().size());
        String name = kustomization.getImages().get(0).getName();
        String tag = kustomization.getImages().get(0).getNewTag();
        pods().forEach(pod -> assertEquals(name + ":" + tag, container(pod).getImage()));
        assertFalse(tag.equals("latest"));
        assertTrue(
                database.spec().imageName().matches(".+:\\d+\\.\\d+-.+"),
                database.spec().imageName());
    }

    @Test
    void databaseIsThatOfTheComposition() throws IOException {
        String composition = Files.readString(Path.of("docker-compose.replicas.yml"));
        String version = database.spec().imageName().replaceAll(".+:([\\d.]+)-.+", "$1");
        assertTrue(composition.contains("image: postgres:" + version + "\n"), version);
        DatabaseCluster.InitDb made = database.spec().bootstrap().initdb();
        assertEquals(
                "--encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C",
                composition.replaceAll("(?s).*POSTGRES_INITDB_ARGS: ([^\n]+).*", "$1"));
        assertEquals("UTF8", made.encoding());
        assertEquals("builtin", made.localeProvider());
        assertEquals("C.UTF-8", made.builtinLocale());
        assertEquals("C", made.locale());
        String roles = Files.readString(Path.of("src/main/docker/roles.sh"));
        String rights = Files.readString(Path.of("db/setup/rights.sql"));
        for (String statement : made.postInitApplicationSQL()) {
            assertTrue(roles.contains(statement) || rights.endsWith(statement + ";\n"), statement);
        }
        assertTrue(made.postInitApplicationSQL().stream().anyMatch(rights::contains), "rights.sql is part of it");
        Map<String, String> parameters = database.spec().postgresql().parameters();
        assertTrue(roles.contains("random_page_cost = " + parameters.get("random_page_cost") + ";"));
        assertTrue(composition.contains("wal_keep_size=" + parameters.get("wal_keep_size")));
        assertEquals("on", parameters.get("hot_standby_feedback"));
        assertFalse(database.spec().enableSuperuserAccess());
    }

    @Test
    void probesAskRoutesOfTheService() {
        Container atlas = container(deployment.getSpec().getTemplate().getSpec());
        Map<String, Integer> ports = atlas.getPorts().stream()
                .collect(Collectors.toMap(port -> port.getName(), port -> port.getContainerPort()));
        assertEquals(Map.of("http", 8080, "metrics", 9080), ports);
        for (Probe probe : List.of(atlas.getStartupProbe(), atlas.getLivenessProbe(), atlas.getReadinessProbe())) {
            assertEquals("http", probe.getHttpGet().getPort().getStrVal());
            given().get(probe.getHttpGet().getPath()).then().statusCode(200);
        }
        assertEquals(
                3,
                Stream.of(atlas.getStartupProbe(), atlas.getLivenessProbe(), atlas.getReadinessProbe())
                        .map(probe -> probe.getHttpGet().getPath())
                        .distinct()
                        .count());
    }

    @Test
    void podsHaveTheRightsAndLimitsOfTheComposition() throws IOException {
        String composition = Files.readString(Path.of("docker-compose.yml"));
        String user =
                Files.readString(Path.of("src/main/docker/Dockerfile")).replaceAll("(?s).*\nUSER (\\d+)\n.*", "$1");
        assertTrue(composition.contains("mem_limit: 640m"));
        assertTrue(composition.contains("/tmp:size=64m"));
        for (PodSpec pod : pods()) {
            assertTrue(pod.getSecurityContext().getRunAsNonRoot());
            assertEquals(user, pod.getSecurityContext().getRunAsUser().toString());
            assertEquals(
                    "RuntimeDefault",
                    pod.getSecurityContext().getSeccompProfile().getType());
            assertFalse(pod.getAutomountServiceAccountToken());
            Container container = container(pod);
            assertTrue(container.getSecurityContext().getReadOnlyRootFilesystem());
            assertFalse(container.getSecurityContext().getAllowPrivilegeEscalation());
            assertEquals(
                    List.of("ALL"),
                    container.getSecurityContext().getCapabilities().getDrop());
            assertTrue(container.getSecurityContext().getCapabilities().getAdd().isEmpty());
            assertEquals(
                    Map.of("cpu", new Quantity("2"), "memory", new Quantity("640Mi")),
                    container.getResources().getLimits());
            assertEquals(
                    container.getResources().getLimits(),
                    container.getResources().getRequests());
            Volume writable = pod.getVolumes().stream()
                    .filter(volume -> volume.getEmptyDir() != null)
                    .findFirst()
                    .orElseThrow();
            assertEquals(new Quantity("64Mi"), writable.getEmptyDir().getSizeLimit());
            container.getVolumeMounts().stream()
                    .filter(mount -> !mount.getName().equals(writable.getName()))
                    .forEach(mount -> assertTrue(mount.getReadOnly(), mount.getName()));
        }
        assertNotNull(database.spec().resources().getLimits().get("memory"));
        assertNotNull(database.spec().resources().getLimits().get("cpu"));
    }

    @Test
    void everySettingExists() throws IOException {
        Set<String> known = settings();
        Set<String> named = pods().stream()
                .flatMap(pod -> Stream.concat(
                        container(pod).getEnv().stream().map(EnvVar::getName),
                        files(pod).map(KubernetesTest::variable)))
                .collect(Collectors.toSet());
        assertTrue(named.size() > 5, named.toString());
        named.removeAll(known);
        assertEquals(Set.of(), named);
    }

    /** What Quarkus lists of itself, and what the atlas reads. */
    private static Set<String> settings() throws IOException {
        Set<String> known = new HashSet<>();
        for (URL model :
                Collections.list(Thread.currentThread().getContextClassLoader().getResources(CONFIG_MODEL))) {
            try (InputStream in = model.openStream()) {
                JsonMapper.builder()
                        .build()
                        .readTree(in)
                        .findValues("environmentVariable")
                        .forEach(name -> known.add(name.textValue()));
            }
        }
        assertTrue(known.contains("QUARKUS_HTTP_PORT"));
        StreamSupport.stream(ConfigProvider.getConfig().getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("atlas."))
                .map(KubernetesTest::variable)
                .forEach(known::add);
        assertTrue(known.contains("ATLAS_LIMITS_COST"));
        return known;
    }

    private static String variable(String property) {
        return StringUtil.replaceNonAlphanumericByUnderscores(property).toUpperCase(Locale.ROOT);
    }

    /** Files of secrets below /run/secrets, whose names are settings. */
    private static Stream<String> files(PodSpec pod) {
        return settings(pod).getProjected() == null
                ? settings(pod).getSecret().getItems().stream().map(item -> item.getPath())
                : settings(pod).getProjected().getSources().stream()
                        .flatMap(source -> source.getSecret().getItems().stream())
                        .map(item -> item.getPath());
    }

    private static Volume settings(PodSpec pod) {
        String name = container(pod).getVolumeMounts().stream()
                .filter(mount -> mount.getMountPath().equals("/run/secrets"))
                .findFirst()
                .orElseThrow()
                .getName();
        return pod.getVolumes().stream()
                .filter(volume -> volume.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheJobHasTheAccountOfTheOwner() {
        PodSpec atlas = deployment.getSpec().getTemplate().getSpec();
        PodSpec load = job.getSpec().getTemplate().getSpec();
        assertEquals(List.of("quarkus.datasource.password"), files(atlas).toList());
        assertEquals("atlas-reader", settings(atlas).getSecret().getSecretName());
        assertEquals(
                List.of("atlas-reader", "atlas-owner"),
                settings(load).getProjected().getSources().stream()
                        .map(source -> source.getSecret())
                        .map(SecretProjection::getName)
                        .toList());
        assertEquals(List.of("load"), container(load).getArgs());
        assertEquals("false", value(atlas, "QUARKUS_FLYWAY_MIGRATE_AT_START"));
        assertEquals("true", value(atlas, "QUARKUS_FLYWAY_VALIDATE_AT_START"));
        String name = database.metadata().getName();
        assertTrue(value(atlas, "QUARKUS_DATASOURCE_JDBC_URL")
                .startsWith("jdbc:postgresql://" + name + "-ro:5432/atlas?"));
        assertTrue(
                value(load, "QUARKUS_DATASOURCE_JDBC_URL").startsWith("jdbc:postgresql://" + name + "-rw:5432/atlas?"));
        for (PodSpec pod : pods()) {
            assertTrue(value(pod, "QUARKUS_DATASOURCE_JDBC_URL").contains("sslmode=verify-full"));
            assertEquals("atlas_reader", value(pod, "QUARKUS_DATASOURCE_USERNAME"));
        }
        assertEquals(database.spec().bootstrap().initdb().owner(), value(load, "QUARKUS_FLYWAY_USERNAME"));
        assertEquals(
                "atlas-owner", database.spec().bootstrap().initdb().secret().name());
        assertEquals(
                List.of(new DatabaseCluster.Role(
                        "atlas_reader", "present", true, new DatabaseCluster.SecretName("atlas-reader"))),
                database.spec().managed().roles());
    }

    private static String value(PodSpec pod, String variable) {
        return container(pod).getEnv().stream()
                .filter(entry -> entry.getName().equals(variable))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** A Secret is no kind that is read here, so none can be in the files; passwords are no variables either. */
    @Test
    void noManifestHasASecretValue() throws IOException {
        for (PodSpec pod : pods()) {
            for (EnvVar entry : container(pod).getEnv()) {
                assertFalse(entry.getName().matches(".*(PASSWORD|SECRET|TOKEN).*"), entry.getName());
            }
        }
        try (Stream<Path> files = Files.list(Manifests.DIRECTORY)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                assertFalse(text.matches("(?si).*(kind: secret\\b|stringData:|\\bPASSWORD\\s+').*"), file.toString());
            }
        }
    }

    @Test
    void instancesFindConnectionsOnOneReplica() {
        HorizontalPodAutoscaler autoscaler = Manifests.only(HorizontalPodAutoscaler.class, service);
        assertEquals(
                deployment.getMetadata().getName(),
                autoscaler.getSpec().getScaleTargetRef().getName());
        assertTrue(autoscaler.getSpec().getMinReplicas() >= 2);
        assertEquals(
                "cpu", autoscaler.getSpec().getMetrics().get(0).getResource().getName());
        int instances = autoscaler.getSpec().getMaxReplicas()
                + deployment
                        .getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxSurge()
                        .getIntVal();
        int allowed = Integer.parseInt(database.spec().postgresql().parameters().get("max_connections"));
        assertTrue(instances * connections <= allowed - RESERVED_CONNECTIONS, instances + " instances");
        assertTrue(database.spec().instances() >= 3, "a primary and two replicas");
    }

    @Test
    void selectorsSelectThePods() {
        Map<String, String> labels =
                deployment.getSpec().getTemplate().getMetadata().getLabels();
        List<Map<String, String>> selectors = List.of(
                deployment.getSpec().getSelector().getMatchLabels(),
                Manifests.only(Service.class, service).getSpec().getSelector(),
                Manifests.only(PodDisruptionBudget.class, service)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels());
        for (Map<String, String> selector : selectors) {
            assertTrue(labels.entrySet().containsAll(selector.entrySet()), selector.toString());
            assertFalse(
                    job.getSpec()
                            .getTemplate()
                            .getMetadata()
                            .getLabels()
                            .entrySet()
                            .containsAll(selector.entrySet()),
                    "a job that loads serves no requests");
        }
        NetworkPolicy policy = Manifests.only(NetworkPolicy.class, service);
        assertEquals(Set.of("Ingress", "Egress"), Set.copyOf(policy.getSpec().getPolicyTypes()));
        templates()
                .forEach(template -> assertTrue(template.getMetadata()
                        .getLabels()
                        .entrySet()
                        .containsAll(policy.getSpec()
                                .getPodSelector()
                                .getMatchLabels()
                                .entrySet())));
        assertTrue(policy.getSpec().getIngress().stream()
                .flatMap(rule -> rule.getFrom().stream())
                .map(peer -> peer.getNamespaceSelector())
                .allMatch(Objects::nonNull));
    }
}
