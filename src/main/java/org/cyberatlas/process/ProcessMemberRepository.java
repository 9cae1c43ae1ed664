package org.cyberatlas.process;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.node.NumericKey;
import org.cyberatlas.shared.page.Conditions;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Listing;
import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;

@ApplicationScoped
class ProcessMemberRepository implements PanacheRepositoryBase<ProcessMemberEntity, Long>, NodeSource {

    private static final Listing<ProcessMemberEntity> OF_ACTOR = new Listing<>(
            ProcessMemberEntity.class,
            "process_member e",
            Ordering.by(
                    "seats of actor", Key.text("e.process_code"), Key.text("e.source_code"), Key.text("e.actor_code")));

    private static final Listing<ProcessMemberEntity> IN_PROCESS = new Listing<>(
            ProcessMemberEntity.class,
            "process_member e",
            Ordering.by(
                    "seats in process",
                    Key.text("e.actor_code"),
                    Key.text("e.source_code"),
                    Key.text("e.process_code")));

    /** One row for each actor, whatever the number of sources that list it. */
    private static final Listing<ProcessMemberEntity> ACTORS_IN_PROCESS = new Listing<>(
            ProcessMemberEntity.class,
            "(SELECT DISTINCT ON (process_code, actor_code) * FROM process_member"
                    + " ORDER BY process_code, actor_code, source_code) e",
            Ordering.by("actors in process", Key.text("e.actor_code"), Key.text("e.process_code")));

    @Override
    public String type() {
        return ProcessMember.TYPE;
    }

    @Override
    public Map<String, ProcessMember> byKeys(Collection<String> keys) {
        return list("id in ?1", NumericKey.of(keys)).stream()
                .collect(Collectors.toMap(entity -> entity.id.toString(), ProcessMemberEntity::toProcessMember));
    }

    Map<String, Connection<ProcessMember>> ofActors(List<String> actors, PageRequest request) {
        return connections(OF_ACTOR.pages(getSession(), "e.actor_code", actors, Conditions.none(), request));
    }

    Map<String, Connection<ProcessMember>> inProcesses(List<String> processes, PageRequest request) {
        return connections(IN_PROCESS.pages(getSession(), "e.process_code", processes, Conditions.none(), request));
    }

    /** Codes of the actors in each process. */
    Map<String, Page<String>> actorsInProcesses(List<String> processes, PageRequest request) {
        Map<String, Page<String>> codes = new HashMap<>();
        ACTORS_IN_PROCESS
                .pages(getSession(), "e.process_code", processes, Conditions.none(), request)
                .forEach((process, page) -> codes.put(process, page.map(member -> member.actorCode)));
        return codes;
    }

    private static Map<String, Connection<ProcessMember>> connections(Map<String, Page<ProcessMemberEntity>> pages) {
        Map<String, Connection<ProcessMember>> connections = new HashMap<>();
        pages.forEach((parent, page) ->
                connections.put(parent, new Connection<>(page.map(ProcessMemberEntity::toProcessMember))));
        return connections;
    }
}
