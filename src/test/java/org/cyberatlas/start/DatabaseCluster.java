package org.cyberatlas.start;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.List;
import java.util.Map;

/** Part of CloudNativePG's Cluster that the atlas uses: members and types of its custom resource definition, version 1.30. */
record DatabaseCluster(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {

    record Spec(
            int instances,
            String imageName,
            boolean enableSuperuserAccess,
            Bootstrap bootstrap,
            Managed managed,
            PostgreSql postgresql,
            Storage storage,
            ResourceRequirements resources,
            Affinity affinity) {}

    record Bootstrap(InitDb initdb) {}

    record InitDb(
            String database,
            String owner,
            SecretName secret,
            String encoding,
            String locale,
            String localeProvider,
            String builtinLocale,
            List<String> postInitApplicationSQL) {}

    record Managed(List<Role> roles) {}

    record Role(String name, String ensure, boolean login, SecretName passwordSecret) {}

    record SecretName(String name) {}

    record PostgreSql(Map<String, String> parameters) {}

    record Storage(String size) {}

    record Affinity(boolean enablePodAntiAffinity, String topologyKey) {}
}
