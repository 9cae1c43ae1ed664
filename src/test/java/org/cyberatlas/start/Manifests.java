package org.cyberatlas.start;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.kustomize.v1beta1.Kustomization;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parser of the manifests of deploy/kubernetes, which refuses members that the API of Kubernetes does not have. */
final class Manifests {

    static final Path DIRECTORY = Path.of("deploy/kubernetes");

    private static final Map<String, Class<?>> KINDS = Map.of(
            "kustomize.config.k8s.io/v1beta1 Kustomization", Kustomization.class,
            "v1 Namespace", Namespace.class,
            "v1 Service", Service.class,
            "apps/v1 Deployment", Deployment.class,
            "batch/v1 Job", Job.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
            "postgresql.cnpg.io/v1 Cluster", DatabaseCluster.class);

    private static final YAMLMapper STRICT = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                /** The model has a map in each class for members that it does not know. */
                @Override
                public Boolean hasAnySetter(Annotated member) {
                    return false;
                }
            })
            .build();

    private Manifests() {}

    static List<Object> in(String file) throws IOException {
        return read(Files.readString(DIRECTORY.resolve(file)));
    }

    static List<Object> read(String yaml) throws IOException {
        List<Object> objects = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                STRICT.readerFor(JsonNode.class).readValues(yaml)) {
            for (JsonNode document : documents.readAll()) {
                String kind = document.path("apiVersion").asText() + " "
                        + document.path("kind").asText();
                Class<?> type = KINDS.get(kind);
                if (type == null) {
                    throw new IllegalArgumentException("no known kind: " + kind);
                }
                objects.add(STRICT.treeToValue(document, type));
            }
        }
        return objects;
    }

    static <T> T only(Class<T> type, List<Object> objects) {
        List<T> found =
                objects.stream().filter(type::isInstance).map(type::cast).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " × " + type.getSimpleName());
        }
        return found.get(0);
    }
}
